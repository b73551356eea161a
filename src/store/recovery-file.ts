import { readFile } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import { databaseFile } from './data-folder.ts'
import { keyIdOf, unwrap, type WrappedKey, wrapFor } from './recovery-wrap.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Beside each database file: the keys it may be encrypted with, wrapped for the recovery key on paper. It lies inside the
 * data folder because that folder is what people copy; whoever has it learns nothing without the paper.
 */
export const recoveryFileOf = (databasePath: string): string => databasePath.replace(/\.db$/, '.recovery')

export const recoveryFile = (dataFolder: string): string => recoveryFileOf(databaseFile(dataFolder))

/** Empty where there is no such file or it is not readable as one. */
export async function readWrapped(path: string): Promise<WrappedKey[]> {
  try {
    const { wrapped } = JSON.parse(await readFile(path, 'utf8')) as { wrapped: unknown }
    return Array.isArray(wrapped) ? wrapped.filter(isWrapped) : []
  } catch {
    return []
  }
}

export const writeWrapped = (path: string, wrapped: readonly WrappedKey[]): Promise<void> =>
  writeWhole(path, `${JSON.stringify({ version: 1, wrapped }, null, 2)}\n`)

/** Every key that this recovery key opens in the file beside a database. */
export const keysBeside = async (databasePath: string, recovery: Uint8Array): Promise<Buffer[]> =>
  (await readWrapped(recoveryFileOf(databasePath))).flatMap(wrapped => unwrap(wrapped, recovery) ?? [])

export const recoverKeys = (dataFolder: string, recovery: Uint8Array): Promise<Buffer[]> =>
  keysBeside(databaseFile(dataFolder), recovery)

/** The public half of the recovery key in force; null where there is none, or the file is older than recovery keys. */
export function recovererIn(sqlite: Sqlite.Database): string | null {
  const table = sqlite.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'recovery_key'`).get()
  const recoverer = table && sqlite.prepare('SELECT recoverer FROM recovery_key').pluck().get()
  return typeof recoverer === 'string' ? recoverer : null
}

/** Makes the file beside the open store hold its key for the recovery key in force, and nothing else. */
export async function noteRecovery(dataFolder: string, key: Uint8Array, recoverer: string | null): Promise<void> {
  if (recoverer === null) return
  const path = recoveryFile(dataFolder)
  const [first, ...others] = await readWrapped(path)
  const holds = first?.keyId === keyIdOf(key) && first.recoverer === recoverer && others.length === 0
  if (!holds) await writeWrapped(path, [wrapFor(recoverer, key)])
}

/** Wraps the store's key anew beside it, and beside each copy whose key is the same; older keys stay as they are. */
export async function renewRecovery(
  store: { dataFolder: string; key: Uint8Array; recoverer: string | null },
  copies: readonly string[],
): Promise<void> {
  const { dataFolder, key, recoverer } = store
  if (recoverer === null) return
  await writeWrapped(recoveryFile(dataFolder), [wrapFor(recoverer, key)])
  for (const copy of copies) {
    const wrapped = await readWrapped(recoveryFileOf(copy))
    if (wrapped.some(({ keyId }) => keyId === keyIdOf(key)))
      await writeWrapped(recoveryFileOf(copy), [wrapFor(recoverer, key)])
  }
}

const isWrapped = (value: unknown): value is WrappedKey =>
  typeof value === 'object' &&
  value !== null &&
  ['keyId', 'recoverer', 'sender', 'nonce', 'sealed'].every(
    field => typeof (value as Record<string, unknown>)[field] === 'string',
  )
