import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findApplication } from '../applications/find-application.ts'
import { isDayClosed, todayClosed } from '../closing/day-closed.ts'
import { aboutLetter } from './about-letter.ts'
import { advanceApplication } from './advance-application.ts'
import { classificationCode, composeLetter } from './compose-letter.ts'
import { findLetter } from './find-letter.ts'
import { findSignatory } from './find-signatory.ts'
import { routingOf } from './letter-routing.ts'
import { currentFacts } from './registry-facts.ts'
import { takeNumber } from './take-number.ts'
import { templateInForce } from './template-of.ts'
import { needsVerification } from './verification-of.ts'

/** Makes a letter final: its date is today, its number the next of the year, and its text is frozen, all at once. */
export async function finaliseLetter(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.finalise'>,
): Promise<ReplyOf<'letter.finalise'>> {
  const { store, office } = desk
  const found = await findLetter(desk, input.letterId, ['draft'], 'Surat hanya sekali menjadi final.')
  if (!found.ok) return found
  const { letter } = found
  const accepted = await findApplication(
    desk,
    letter.applicationId,
    ['complete', 'ready'],
    'Surat menjadi final setelah berkas lengkap diterima.',
  )
  if (!accepted.ok) return accepted
  const { application } = accepted
  const now = desk.now()
  const today = businessDate(now, office.zone)
  if (await isDayClosed(store, today)) return todayClosed(today, 'suratnya dijadikan final')

  const facts = await currentFacts(desk, letter, application)
  const template = await templateInForce(desk, letter.kind)
  const read = readFacts(template, facts)
  if (!read.ok)
    return refused(
      'facts-missing',
      'Surat ini belum lengkap. Perbaiki isian yang ditandai, lalu jadikan final.',
      read.problems.map(({ field, sentence }) => ({ path: field, detail: sentence })),
    )
  if (needsVerification(desk, letter) && letter.verifiedBy === null)
    return refused(
      'not-verified',
      'Konsep ini belum diperiksa. Minta verifikator atau kepala bidang memeriksanya dahulu.',
    )
  const signing = await findSignatory(desk, letter.signatoryId)
  if ('missing' in signing)
    return refused('facts-missing', signing.missing, [{ path: 'signatoryId', detail: signing.missing }])

  const number =
    template.numbering === 'own'
      ? await takeNumber(desk, {
          letterId: letter.id,
          code: classificationCode(template, application),
          about: aboutLetter(desk, template, read.facts, application),
          date: today,
        })
      : null
  const model = composeLetter(desk, {
    letterId: letter.id,
    template,
    facts: read.facts,
    signing,
    application,
    routing: await routingOf(desk, letter, application),
    number: number && { state: 'final', text: number.text },
    dateOn: today,
    marks: [],
    ownWord: await store.ownWords.find(letter.kind),
  })
  await store.letters.update(letter.id, {
    state: 'final',
    facts,
    model,
    emblemHash: office.emblemHash,
    numberId: number?.id ?? null,
    numberText: number?.text ?? null,
    businessDate: today,
    finalAt: now,
  })
  await advanceApplication(desk, application.id)
  return granted({ numberText: number?.text ?? null })
}
