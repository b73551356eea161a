import { access, constants, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { stampBefore } from '#domain/backup.ts'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import type { RestoreRefusal } from '#domain/restoration.ts'
import type { DeskInit } from '#ports/main-link.ts'
import { CopyRefused, StoreCannotOpen } from '#ports/store-failures.ts'
import { backupFolder, databaseFile } from '#store/data-folder.ts'
import { openingFailure } from '#store/failures.ts'
import { looksEncrypted } from '#store/key-check.ts'
import { openDatabase } from '#store/open-database.ts'
import { readWrapped, recoveryFile, recoveryFileOf } from '#store/recovery-file.ts'
import { keyIdOf, recovererOf, unwrap, type WrappedKey } from '#store/recovery-wrap.ts'
import { restoreClosed } from '#store/restore-closed.ts'
import type { Chance } from './open-desk.ts'
import { openWithOneOf } from './opening-keys.ts'

export type RestoreInit = Pick<DeskInit, 'dataFolder' | 'keys' | 'recoveryKey' | 'sqliteBinding'>

/** A copy that was not put in the store's place; nothing was changed. */
export class NotRestored extends Error {
  override name = 'NotRestored'
  readonly refusal: RestoreRefusal
  readonly file: string

  constructor(refusal: RestoreRefusal, file: string) {
    super(sentences[refusal])
    this.refusal = refusal
    this.file = file
  }
}

/**
 * Puts a copy in the place of a store that cannot be opened, or that no office was set up in, and answers the key that it
 * opens with. Throws `NotRestored`, and `StoreCannotOpen` where the folder itself does not let anything be changed.
 */
export async function restoreAtStart(
  init: RestoreInit,
  from: string,
  { now, newId }: Pick<Chance, 'now' | 'newId'>,
): Promise<Uint8Array> {
  if (!(await isReadable(from))) throw new NotRestored('copy-missing', from)
  const beside = await readWrapped(recoveryFileOf(from))
  if (beside.length === 0 && !(await looksEncrypted(from))) throw new NotRestored('not-a-copy', from)
  const isLoss = await isLost(init, from)
  const { keys, recoverer } = await keysFor(init, from, beside)
  const [id, at] = [newId(), now()]
  const stamp = at.replace(/[-:]|\.\d+/g, '')
  try {
    return await restoreClosed({
      dataFolder: init.dataFolder,
      nativeBinding: init.sqliteBinding,
      from,
      keys,
      recoverer,
      id,
      at,
      isLoss,
      aside: join(
        backupFolder(init.dataFolder),
        `${isLoss ? 'loket' : 'empty'}-${stampBefore(stamp, 'restore')}-${id.slice(-6)}.db`,
      ),
    })
  } catch (error) {
    if (error instanceof CopyRefused) throw new NotRestored(refusalOf(error, init, beside), from)
    throw error
  }
}

/**
 * Whether records are in the store's place that this start does not reach. Throws where it reaches them: over data that
 * opens only those restore who may sign in to it.
 */
async function isLost({ dataFolder, keys, sqliteBinding }: RestoreInit, from: string): Promise<boolean> {
  const there = await stat(databaseFile(dataFolder)).catch(() => null)
  if (there === null || there.size === 0) return false
  if (keys.length === 0) return true
  const binding = sqliteBinding === null ? {} : { nativeBinding: sqliteBinding }
  try {
    const { desk: database } = await openWithOneOf(keys, key => openDatabase({ dataFolder, key, ...binding }))
    const office = await database.read(store => store.office.find()).finally(() => database.close())
    if (office !== null) throw new NotRestored('in-use', from)
    return false
  } catch (error) {
    const named = await openingFailure(error, dataFolder)
    if (named instanceof StoreCannotOpen && ['file-corrupt', 'wrong-key'].includes(named.failure)) return true
    throw named
  }
}

/**
 * The keys to try on the copy, and for which paper it is to be wrapped where that is known better than the copy does. Who
 * has had a memory stick in hand may have written another one beside the copy, so that without the paper only the note in
 * the data folder counts.
 */
async function keysFor(
  { dataFolder, keys, recoveryKey }: RestoreInit,
  from: string,
  beside: readonly WrappedKey[],
): Promise<{ keys: readonly Uint8Array[]; recoverer: string | null }> {
  const here = await readWrapped(recoveryFile(dataFolder))
  if (recoveryKey === null) {
    const ours = new Set(keys.map(keyIdOf))
    return { keys, recoverer: here.find(({ keyId }) => ours.has(keyId))?.recoverer ?? null }
  }
  const parsed = parseRecoveryKey(recoveryKey)
  const wrapped = [...beside, ...here]
  if (wrapped.length === 0) throw new NotRestored('recovery-missing', from)
  const opened = parsed.ok ? wrapped.flatMap(each => unwrap(each, parsed.bytes) ?? []) : []
  if (!parsed.ok || opened.length === 0) throw new NotRestored('wrong-recovery-key', from)
  return { keys: opened, recoverer: recovererOf(parsed.bytes) }
}

function refusalOf({ flaw }: CopyRefused, { recoveryKey }: RestoreInit, beside: readonly WrappedKey[]): RestoreRefusal {
  if (flaw === 'newer') return 'copy-newer'
  if (flaw === 'broken') return 'copy-broken'
  if (beside.length === 0) return 'recovery-missing'
  return recoveryKey === null ? 'recovery-needed' : 'wrong-recovery-key'
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const sentences: Record<RestoreRefusal, string> = {
  'copy-missing': 'Berkas cadangan itu tidak terbaca. Sambungkan lagi disk atau flashdisknya, lalu pilih sekali lagi.',
  'not-a-copy': 'Berkas itu bukan cadangan Loket. Nama berkas cadangan dimulai dengan loket- dan berakhir dengan .db.',
  'copy-broken':
    'Berkas cadangan itu rusak, atau berkas .recovery di sampingnya milik cadangan lain. Pilih cadangan lain.',
  'copy-newer':
    'Cadangan itu dibuat oleh Loket yang lebih baru. Pasang Loket terbaru di komputer ini, lalu pulihkan lagi.',
  'recovery-needed': 'Cadangan itu dibuat di komputer lain. Ketik kunci pemulihan dari kertasnya untuk membukanya.',
  'recovery-missing':
    'Kunci di komputer ini tidak membuka berkas itu, dan di sampingnya tidak ada berkas kuncinya: nama yang sama, berakhir dengan .recovery. Salin kedua berkas ke folder yang sama, lalu pilih lagi.',
  'wrong-recovery-key':
    'Kunci pemulihan itu tidak membuka cadangan ini. Pakai kertas yang dicetak terakhir sebelum cadangan itu dibuat, atau yang terbaru.',
  'in-use':
    'Data di komputer ini masih utuh dan dapat dibuka. Masuklah sebagai administrator untuk memulihkan cadangan.',
}
