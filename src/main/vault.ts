import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
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
  const kept = await keptKey(places, keyStore)
  if (kept?.ok) return { ...kept, keys: [...kept.keys, ...(await secondKeys(places, keyStore))] }
  if (kept !== null) return kept
  if (await holdsFiles(places.data)) return { ok: false, detail: missingKey }
  return newKey(places, keyStore)
}

async function keptKey(places: KeyPlaces, keyStore: KeyStore): Promise<KeptKey | null> {
  const plain = await readIfThere(places.plainKey)
  if (plain !== null) return parsedKey(plain.toString('utf8'), plainKeyWarning)
  const sealed = await readIfThere(places.sealedKey)
  return sealed === null ? null : unsealedKey(sealed, keyStore)
}

async function secondKeys(places: KeyPlaces, keyStore: KeyStore): Promise<readonly Uint8Array[]> {
  const next = await keptKey(nextPlaces(places), keyStore)
  return next?.ok ? next.keys : []
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
 * Keeps the key that opens the data as the only one. A second key that was kept for a change takes the first one's place
 * or goes; a key that was not the data's own at all stays beside it as `.old`, for it may open something else.
 */
export async function keepKey(places: KeyPlaces, keyStore: KeyStore, key: Uint8Array): Promise<void> {
  const first = await keptKey(places, keyStore)
  const firstKeys = first?.ok ? first.keys : []
  const isOurs = [...firstKeys, ...(await secondKeys(places, keyStore))].some(other => Buffer.compare(other, key) === 0)
  if (!isOurs)
    for (const path of [places.plainKey, places.sealedKey])
      if ((await readIfThere(path)) !== null) await rename(path, `${path}.old`)
  if (!firstKeys.some(other => Buffer.compare(other, key) === 0)) await writeKey(places, keyStore, key)
  await dropNextKey(places)
}

/**
 * Keeps a second key beside the first, until it is known which of them the data has. One that is there already may be the
 * data's and is never written over; the next start settles it.
 */
export async function keepNextKey(places: KeyPlaces, keyStore: KeyStore, key: Uint8Array): Promise<void> {
  if ((await keptKey(nextPlaces(places), keyStore)) !== null) throw new Error('A second key is kept already')
  await writeKey(nextPlaces(places), keyStore, key)
}

/** The second key is the data's; it is removed as such only once it stands in the first one's place. */
export async function takeNextKey(places: KeyPlaces, keyStore: KeyStore): Promise<void> {
  const next = await keptKey(nextPlaces(places), keyStore)
  if (next === null || !next.ok) throw new Error('No second key is kept')
  for (const key of next.keys) await writeKey(places, keyStore, key)
  await dropNextKey(places)
}

export async function dropNextKey(places: KeyPlaces): Promise<void> {
  const { plainKey, sealedKey } = nextPlaces(places)
  await rm(plainKey, { force: true })
  await rm(sealedKey, { force: true })
}

const nextPlaces = ({ plainKey, sealedKey }: KeyPlaces): KeyPlaces => ({
  plainKey: `${plainKey}-next`,
  sealedKey: `${sealedKey}-next`,
})

/** A plain file wins over a sealed one, so it must not stay beside it. */
async function writeKey(places: KeyPlaces, keyStore: KeyStore, key: Uint8Array): Promise<void> {
  const hex = Buffer.from(key).toString('hex')
  if (!(await keyStore.isAvailable())) return writeWhole(places.plainKey, Buffer.from(`${hex}\n`))
  const sealed = await keyStore.seal(hex)
  if ((await keyStore.unseal(sealed)) !== hex) throw new Error('The key store does not give back what it was given')
  await writeWhole(places.sealedKey, sealed)
  await rm(places.plainKey, { force: true })
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
