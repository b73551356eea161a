import { NotRestored, type RestoreInit, restoreAtStart } from '#desk/restore-at-start.ts'
import type { RestoreRefusal } from '#domain/restoration.ts'
import { KEY } from './open-counter.ts'

/** What a start that restores is given; this computer's key is the counter's own where none is named. */
export type Start = Pick<RestoreInit, 'dataFolder'> & Partial<RestoreInit>

export const startOf = (start: Start): RestoreInit => ({
  keys: [KEY],
  recoveryKey: null,
  sqliteBinding: null,
  ...start,
})

/** Puts a copy in the place of a closed store; answers the key that it opens with. */
export const restored = (from: string, start: Start): Promise<Uint8Array> =>
  restoreAtStart(startOf(start), from, { now: () => '2026-11-23T03:00:00.000Z', newId: () => 'restoration-1' })

/** Why a copy is not restored; each reason has a sentence. */
export async function restoreRefusal(from: string, start: Start): Promise<RestoreRefusal> {
  const error = await restored(from, start).catch((met: unknown) => met)
  if (!(error instanceof NotRestored) || !error.message.endsWith('.')) throw error
  return error.refusal
}
