import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The newest copy that was found whole, the newest that would outlive this computer's disk, and what it lacks. */
export async function latestBackup(
  { store: { closings }, office, now }: OpenDesk,
  _input: ParsedInputOf<'backup.latest'>,
): Promise<ReplyOf<'backup.latest'>> {
  const backup = await closings.latestBackup(now())
  if (backup === null) return granted(null)
  const elsewhere = await closings.latestBackup(now(), 'other-disk')
  return granted({
    at: backup.madeAt,
    path: backup.path,
    sha256: backup.sha256,
    secondFolder: office.secondBackupFolder,
    failure: office.secondBackupFolder === null ? null : await closings.secondFailure(),
    elsewhere: elsewhere && { at: elsewhere.madeAt, path: elsewhere.path },
    unsaved: await closings.recordedSince(elsewhere?.madeAt ?? null),
  })
}
