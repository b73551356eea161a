import type { StoreFailure } from '#contract/wire.ts'
import { isBefore } from '#domain/backup.ts'
import type { LyingCopy } from '#domain/restoration.ts'
import type { DeskInit, StartFailed } from '#ports/main-link.ts'
import { CopyRefused, StoreCannotOpen } from '#ports/store-failures.ts'
import { backupFolder } from '#store/data-folder.ts'
import { openingFailure } from '#store/failures.ts'
import { inspectCopy } from '#store/inspect-copy.ts'
import { copiesIn } from './copies-in.ts'
import { WrongRecoveryKey } from './opening-keys.ts'
import { NotRestored } from './restore-at-start.ts'

/** Failures that a copy from the backup folder is a way out of. */
const restorable: readonly StoreFailure[] = ['file-corrupt', 'wrong-key', 'wrong-recovery-key', 'not-restored']

/** What main is told where there is no store to serve. */
export async function startFailed(met: unknown, init: DeskInit): Promise<StartFailed<StoreFailure>> {
  const error = await openingFailure(met, init.dataFolder)
  const failure = failureOf(error)
  return {
    failure,
    detail: error instanceof Error ? error.message : String(error),
    copies: restorable.includes(failure) ? await copiesToRestore(init).catch(() => []) : [],
    refused: error instanceof NotRestored ? { file: error.file, refusal: error.refusal } : null,
  }
}

function failureOf(error: unknown): StoreFailure {
  if (error instanceof WrongRecoveryKey) return 'wrong-recovery-key'
  if (error instanceof NotRestored) return 'not-restored'
  return error instanceof StoreCannotOpen ? error.failure : 'unknown'
}

/**
 * The copies in the backup folder, newest first, behind them what earlier restorations replaced. They are read whole one
 * after the other until one of them holds.
 */
export async function copiesToRestore({
  dataFolder,
  keys,
  sqliteBinding,
}: Pick<DeskInit, 'dataFolder' | 'keys' | 'sqliteBinding'>): Promise<LyingCopy[]> {
  const lying = await copiesIn(backupFolder(dataFolder))
  const wasReplaced = (file: string) => isBefore(file, 'restore')
  const inTurn = [...lying.filter(({ path }) => !wasReplaced(path)), ...lying.filter(({ path }) => wasReplaced(path))]
  const copies: LyingCopy[] = []
  let isFound = false
  for (const { path, bytes, writtenAt } of inTurn) {
    const found = isFound || keys.length === 0 ? 'unseen' : await lookInto(path, keys, sqliteBinding)
    if (typeof found === 'object') isFound = true
    const copy = { file: path, at: writtenAt, bytes }
    copies.push(
      typeof found === 'object' ? { ...copy, state: 'whole', ...found } : { ...copy, state: found, until: null },
    )
  }
  return copies
}

async function lookInto(
  path: string,
  keys: readonly Uint8Array[],
  nativeBinding: string | null,
): Promise<{ until: string | null } | 'other-key' | 'refused'> {
  for (const key of keys) {
    try {
      const { until } = await inspectCopy(path, { key, ...(nativeBinding === null ? {} : { nativeBinding }) })
      return { until }
    } catch (error) {
      if (!(error instanceof CopyRefused) || error.flaw !== 'foreign') return 'refused'
    }
  }
  return 'other-key'
}
