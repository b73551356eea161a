import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Goes back to the program's page; the file stays for the letters that were made with it. */
export async function dropWord(
  desk: OpenDesk,
  { kind }: ParsedInputOf<'letter-template.drop-word'>,
): Promise<ReplyOf<'letter-template.drop-word'>> {
  if ((await desk.store.ownWords.find(kind)) === null)
    return refused('not-own', 'Surat ini tidak memakai berkas Word kantor.')
  await desk.store.ownWords.drop(kind)
  return granted({})
}
