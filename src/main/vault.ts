import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Places } from './places.ts'
import { writeWhole } from './whole-file.ts'

/** The system's key store: DPAPI on Windows, Keychain on macOS, libsecret or KWallet on Linux. */
export type KeyStore = {
  isAvailable(): Promise<boolean>
  seal(plain: string): Promise<Uint8Array>
  unseal(sealed: Uint8Array): Promise<string>
}

export type KeptKey =
  | { ok: true; key: Uint8Array; warning: string | null }
  /** `detail` is a sentence for the clerk. */
  | { ok: false; detail: string }

const plainKeyWarning =
  'Kunci basis data tersimpan sebagai berkas biasa karena komputer ini tidak menyediakan tempat kunci yang aman. ' +
  'Pastikan hanya petugas loket yang dapat memakai akun komputer ini.'
const missingKey =
  'Berkas kunci data tidak ditemukan, sedangkan folder data sudah berisi. ' +
  'Kembalikan berkas kunci ke tempatnya, lalu pilih Coba lagi.'
const lockedKey =
  'Kunci data tidak dapat dibuka dari tempat kunci komputer ini. ' +
  'Masuklah ke komputer dengan akun yang biasa dipakai, lalu pilih Coba lagi.'
const brokenKey = 'Isi berkas kunci data rusak. Kembalikan salinan berkas kunci yang benar, lalu pilih Coba lagi.'

/**
 * The 32 random bytes that encrypt the database. Made once, before the data folder holds anything; a key that is
 * missing beside existing data is a failure, never a reason to make another one.
 *
 * The plain file (64 hexadecimal digits) wins where both exist: it is what an administrator puts back by hand.
 */
export async function openKey(
  places: Pick<Places, 'data' | 'plainKey' | 'sealedKey'>,
  keyStore: KeyStore,
): Promise<KeptKey> {
  const plain = await readIfThere(places.plainKey)
  if (plain !== null) return parsedKey(plain.toString('utf8'), plainKeyWarning)
  const sealed = await readIfThere(places.sealedKey)
  if (sealed !== null) return unsealedKey(sealed, keyStore)
  if (await holdsFiles(places.data)) return { ok: false, detail: missingKey }
  return newKey(places, keyStore)
}

async function newKey(places: Pick<Places, 'plainKey' | 'sealedKey'>, keyStore: KeyStore): Promise<KeptKey> {
  const key = randomBytes(32)
  const hex = key.toString('hex')
  if (await keyStore.isAvailable()) {
    const sealed = await keyStore.seal(hex)
    if ((await keyStore.unseal(sealed)) !== hex) throw new Error('The key store does not give back what it was given')
    await writeWhole(places.sealedKey, sealed)
    return { ok: true, key, warning: null }
  }
  await writeWhole(places.plainKey, Buffer.from(`${hex}\n`))
  return { ok: true, key, warning: plainKeyWarning }
}

async function unsealedKey(sealed: Uint8Array, keyStore: KeyStore): Promise<KeptKey> {
  try {
    return parsedKey(await keyStore.unseal(sealed), null)
  } catch {
    return { ok: false, detail: lockedKey }
  }
}

function parsedKey(text: string, warning: string | null): KeptKey {
  const hex = text.trim()
  if (!/^[0-9a-f]{64}$/i.test(hex)) return { ok: false, detail: brokenKey }
  return { ok: true, key: Buffer.from(hex, 'hex'), warning }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Hidden files are the system's own (.DS_Store), not ours. */
async function holdsFiles(folder: string): Promise<boolean> {
  return (await readdir(folder)).some(name => !name.startsWith('.'))
}
