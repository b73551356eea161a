import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { copyRefusal, notThere } from '../backup/copy-refusal.ts'

/** Saves what a broken file that lies among the copies still gives; the file itself is only read. */
export async function salvageKept(
  { files, salvaging }: WorkDesk,
  { file }: ParsedInputOf<'restoration.salvage'>,
): Promise<ReplyOf<'restoration.salvage'>> {
  if (!(await files.backups()).some(({ path }) => path === file)) return notThere
  try {
    return granted(await salvaging.run(file))
  } catch (error) {
    if (!(error instanceof CopyRefused)) throw error
    return copyRefusal(error)
  }
}
