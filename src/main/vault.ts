import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename } from 'node:fs/promises'
import type { Places } from './places.ts'
import { writeWhole } from './whole-file.ts'

/** The system's key store: DPAPI on Windows, Keychain on macOS, libsecret or KWallet on Linux. */
export type KeyStore = {
  isAvailable(): Promise<boolean>
  seal(plain: string): Promise<Uint8Array>
  unseal(sealed: Uint8Array): Promise<string>
}

type KeyPlaces = Pick<Places, 'plainKey' | 'sealedKey'>

export type KeptKey =
  | { ok: true; keys: readonly Uint8Array[]; warning: string | null }
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

async function newKey(places: KeyPlaces, keyStore: KeyStore): Promise<KeptKey> {
  const key = randomBytes(32)
  await writeKey(places, keyStore, key)
  return { ok: true, keys: [key], warning: await warningOf(keyStore) }
}

/** What the clerk must know of how this computer keeps keys. */
export const warningOf = async (keyStore: KeyStore): Promise<string | null> =>
  (await keyStore.isAvailable()) ? null : plainKeyWarning

/**
 * Keeps the key that opens the data in the place of the one kept until now. A key that is put aside this way was not the
 * data's own; it stays beside it as `.old`, for a key is never destroyed here.
 */
export async function keepKey(places: KeyPlaces, keyStore: KeyStore, key: Uint8Array): Promise<void> {
  for (const path of [places.plainKey, places.sealedKey])
    if ((await readIfThere(path)) !== null) await rename(path, `${path}.old`)
  await writeKey(places, keyStore, key)
}

async function writeKey(places: KeyPlaces, keyStore: KeyStore, key: Uint8Array): Promise<void> {
  const hex = Buffer.from(key).toString('hex')
  if (!(await keyStore.isAvailable())) return writeWhole(places.plainKey, Buffer.from(`${hex}\n`))
  const sealed = await keyStore.seal(hex)
  if ((await keyStore.unseal(sealed)) !== hex) throw new Error('The key store does not give back what it was given')
  await writeWhole(places.sealedKey, sealed)
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
  return { ok: true, keys: [Buffer.from(hex, 'hex')], warning }
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
