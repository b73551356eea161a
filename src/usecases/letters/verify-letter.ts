import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { problemsOf } from './fact-problems.ts'
import { findLetter } from './find-letter.ts'
import { currentFacts } from './registry-facts.ts'
import { templateOf } from './template-of.ts'
import { isOwnDraft } from './verification-of.ts'

/** Records that somebody else than the drafter checked a complete draft ("verifikasi secara bertingkat" of the decrees). */
export async function verifyLetter(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.verify'>,
): Promise<ReplyOf<'letter.verify'>> {
  const found = await findLetter(desk, input.letterId, ['draft'], 'Yang diperiksa dan diparaf adalah konsep.')
  if (!found.ok) return found
  const { letter, application } = found
  if (desk.office.tieredVerification && isOwnDraft(desk, letter))
    return refused('same-person', 'Konsep ini Anda susun sendiri. Minta petugas lain memeriksanya.')
  const problems = problemsOf(templateOf(desk, letter.kind), await currentFacts(desk, letter, application))
  if (problems.length > 0)
    return refused(
      'facts-missing',
      'Konsep ini belum lengkap. Minta penyusunnya melengkapi isian yang ditandai.',
      problems.map(({ field, detail }) => ({ path: field, detail })),
    )
  await desk.store.letters.update(letter.id, { verifiedBy: desk.asker.accountId, verifiedAt: desk.now() })
  return granted({})
}
