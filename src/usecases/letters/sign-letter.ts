import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { isSignedByOfficial } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { advanceApplication } from './advance-application.ts'
import { findLetter } from './find-letter.ts'
import { templateOf } from './template-of.ts'

/** Records that the official has signed the printed letter, on a day between its own date and today. */
export async function signLetter(desk: OpenDesk, input: ParsedInputOf<'letter.sign'>): Promise<ReplyOf<'letter.sign'>> {
  const found = await findLetter(desk, input.letterId, ['final'], 'Tanda tangan dicatat pada surat yang sudah final.')
  if (!found.ok) return found
  const { letter } = found
  if (!isSignedByOfficial(templateOf(desk, letter.kind)))
    return refused('wrong-state', 'Lembar ini tidak memerlukan tanda tangan. Langsung serahkan kepada pemohon.')
  if (desk.office.tieredVerification && letter.verifiedBy === desk.asker.accountId)
    return refused('same-person', 'Surat ini Anda periksa sendiri. Minta petugas lain mencatat tanda tangannya.')
  const today = businessDate(desk.now(), desk.office.zone)
  const earliest = letter.businessDate ?? today
  if (input.signedOn < earliest || input.signedOn > today) {
    const detail =
      earliest >= today
        ? `Tanggal tanda tangan surat ini adalah ${letterDate(earliest)}.`
        : `Pilih tanggal tanda tangan antara ${letterDate(earliest)} dan ${letterDate(today)}.`
    return refused('invalid-input', detail, [{ path: 'signedOn', detail }])
  }
  await desk.store.letters.update(letter.id, { state: 'signed', signedOn: input.signedOn })
  await advanceApplication(desk, letter.applicationId)
  return granted({})
}
