import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The newest backup that was opened and found whole. */
export async function latestBackup(
  { store }: OpenDesk,
  _input: ParsedInputOf<'backup.latest'>,
): Promise<ReplyOf<'backup.latest'>> {
  const backup = await store.closings.latestBackup()
  return granted(backup && { at: backup.madeAt, path: backup.path, sha256: backup.sha256 })
}
