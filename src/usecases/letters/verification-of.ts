import type { OutputOf } from '#contract/contract.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'
import { templateOf } from './template-of.ts'

/** True for a letter that nobody may number before somebody else than its drafter has checked it. */
export const needsVerification = (desk: OpenDesk, letter: LetterRecord): boolean =>
  desk.office.tieredVerification && isSignedByOfficial(templateOf(desk, letter.kind))

/** True where the asker drafted this letter or edited it last. */
export const isOwnDraft = (desk: OpenDesk, letter: LetterRecord): boolean =>
  [letter.createdBy, letter.editedBy].includes(desk.asker.accountId)

/** How the check of a letter stands, for whoever asks. */
export async function verificationOf(
  desk: OpenDesk,
  letter: LetterRecord,
): Promise<OutputOf<'letter.read'>['verification']> {
  const verifier = letter.verifiedBy === null ? null : await desk.store.accounts.find(letter.verifiedBy)
  return {
    state: verifier ? 'done' : needsVerification(desk, letter) ? 'needed' : 'off',
    by: verifier?.name ?? null,
    ownDraft: isOwnDraft(desk, letter),
  }
}
