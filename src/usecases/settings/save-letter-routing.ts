import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { copyProblem } from '#domain/letters/routing.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Who initials a kind of letter and who gets a copy; letters already final keep what they were made with. */
export async function saveLetterRouting(
  desk: OpenDesk,
  input: ParsedInputOf<'letter-routing.save'>,
): Promise<ReplyOf<'letter-routing.save'>> {
  if (desk.letterTemplates.find(input.kind) === null)
    return refused('not-found', 'Jenis surat itu tidak ada. Pilih jenis surat dari daftar.')
  if (input.signatoryId !== null && (await desk.store.officials.find(input.signatoryId)) === null)
    return refused('not-found', 'Pejabat itu tidak ada. Pilih pejabat dari daftar.')
  const problems = input.copiesTo.flatMap((post, index) => {
    const detail = copyProblem(post)
    return detail === null ? [] : [{ path: `copiesTo.${index}`, detail }]
  })
  if (problems.length > 0)
    return refused('post-invalid', 'Ada tembusan yang belum benar. Perbaiki yang ditandai, lalu simpan.', problems)
  await desk.store.office.saveLetterRouting(input)
  return granted({})
}
