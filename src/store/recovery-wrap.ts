import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { RECOVERY_BYTES } from '#domain/recovery-key.ts'

/** A database key that only one recovery key opens. Everything in base64, so that it lies in a file as JSON. */
export type WrappedKey = {
  /** Tells keys apart without telling them. */
  readonly keyId: string
  /** The recovery key's public half, by which later keys are wrapped without it. */
  readonly recoverer: string
  readonly sender: string
  readonly nonce: string
  readonly sealed: string
}

const INFO = 'loket recovery 1'
const TAG_BYTES = 16
const NONCE_BYTES = 12
/** PKCS #8 of an X25519 private key, up to its 32 bytes (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b656e04220420', 'hex')

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })
const publicKeyOf = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' })

export const keyIdOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('loket key id').digest('base64').slice(0, 16)

/**
 * The recovery key's 160 random bits as an X25519 key. HKDF is enough to derive it: a slow derivation such as scrypt only
 * helps a secret that can be guessed. With a pair of keys a changed database key is wrapped for the same paper while
 * nobody but the paper holds what opens it.
 */
function privateKeyOf(recovery: Uint8Array): KeyObject {
  if (recovery.length !== RECOVERY_BYTES) throw new TypeError(`A recovery key has ${RECOVERY_BYTES} bytes`)
  const seed = Buffer.from(hkdfSync('sha256', recovery, '', `${INFO} private`, 32))
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), type: 'pkcs8', format: 'der' })
}

/** The public half of a recovery key; who knows it can wrap keys for that paper, and open none. */
export const recovererOf = (recovery: Uint8Array): string => base64(spki(createPublicKey(privateKeyOf(recovery))))

export function wrapFor(recoverer: string, key: Uint8Array): WrappedKey {
  const to = publicKeyOf(recoverer)
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  const sender = base64(spki(publicKey))
  const nonce = randomBytes(NONCE_BYTES)
  const keyId = keyIdOf(key)
  const cipher = createCipheriv('aes-256-gcm', secretOf(privateKey, to, sender, recoverer), nonce)
  cipher.setAAD(Buffer.from(keyId))
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  return { keyId, recoverer, sender, nonce: base64(nonce), sealed: base64(sealed) }
}

/** The database key, or null where this recovery key is not the one it was wrapped for or the wrapping was damaged. */
export function unwrap({ keyId, recoverer, sender, nonce, sealed }: WrappedKey, recovery: Uint8Array): Buffer | null {
  try {
    const secret = secretOf(privateKeyOf(recovery), publicKeyOf(sender), sender, recoverer)
    const bytes = Buffer.from(sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(nonce, 'base64'), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(keyId))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}

function secretOf(own: KeyObject, other: KeyObject, sender: string, recoverer: string): Buffer {
  const shared = diffieHellman({ privateKey: own, publicKey: other })
  return Buffer.from(hkdfSync('sha256', shared, `${sender} ${recoverer}`, `${INFO} wrap`, 32))
}
