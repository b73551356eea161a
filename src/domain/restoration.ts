/** Why a copy was not put in the place of a store that cannot be opened or does not exist yet. */
export const restoreRefusals = [
  /** Nothing that can be read lies there. */
  'copy-missing',
  'not-a-copy',
  'copy-broken',
  'copy-newer',
  /** Under another key than this computer's: the recovery key is needed. */
  'recovery-needed',
  /** The same, and beside the copy lies no key that a recovery key could open. */
  'recovery-missing',
  'wrong-recovery-key',
  /** The present data opens and is in use; who signs in there may restore. */
  'in-use',
] as const
export type RestoreRefusal = (typeof restoreRefusals)[number]

/** A copy in the backup folder, as a start that failed finds it. */
export type LyingCopy = {
  readonly file: string
  readonly at: string
  readonly bytes: number
  /** `whole` opened with this computer's key and every page holds; `unseen` was not looked into. */
  readonly state: 'whole' | 'other-key' | 'refused' | 'unseen'
  /** When the last thing in a whole copy was recorded. */
  readonly until: string | null
}
