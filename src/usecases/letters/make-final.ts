import { type Refused, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import { type LetterProfile, shippedProfile } from '#domain/letters/office-style.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import type { LetterRouting } from '#domain/letters/routing.ts'
import type { Signing } from '#domain/letters/signing.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { JsonValue } from '#ports/records.ts'
import { findApplication } from '../applications/find-application.ts'
import { isDayClosed, todayClosed } from '../closing/day-closed.ts'
import { aboutLetter } from './about-letter.ts'
import { classificationCode, composeLetter } from './compose-letter.ts'
import { findLetter, type LetterFile } from './find-letter.ts'
import { findSignatory } from './find-signatory.ts'
import { routingOf } from './letter-routing.ts'
import { statesFor } from './letter-states.ts'
import { currentFacts } from './registry-facts.ts'
import { takeNumber } from './take-number.ts'
import { templateInForce } from './template-of.ts'
import { needsVerification } from './verification-of.ts'

/** A draft that nothing but its facts can keep from becoming final today. */
export type ReadyDraft = LetterFile & {
  readonly ok: true
  readonly template: LetterTemplate
  readonly facts: Record<string, JsonValue>
  readonly signing: Signing
  readonly routing: LetterRouting
  readonly profile: LetterProfile
  readonly today: string
}

export async function readyDraft(
  desk: OpenDesk,
  letterId: string,
): Promise<ReadyDraft | Refused<'wrong-state' | 'facts-missing' | 'not-verified' | 'day-closed'>> {
  const { store, office } = desk
  const found = await findLetter(desk, letterId, ['draft'], 'Surat hanya sekali menjadi final.')
  if (!found.ok) return found
  const { letter } = found
  const accepted = await findApplication(
    desk,
    letter.applicationId,
    statesFor(await templateInForce(desk, letter.kind)),
    'Surat menjadi final setelah berkas lengkap diterima.',
  )
  if (!accepted.ok) return accepted
  const { application } = accepted
  const today = businessDate(desk.now(), office.zone)
  if (await isDayClosed(store, today)) return todayClosed(today, 'suratnya dijadikan final')
  if (needsVerification(desk, letter) && letter.verifiedBy === null)
    return refused(
      'not-verified',
      'Konsep ini belum diperiksa. Minta verifikator atau kepala bidang memeriksanya dahulu.',
    )
  const signing = await findSignatory(desk, letter.signatoryId)
  if ('missing' in signing)
    return refused('facts-missing', signing.missing, [{ path: 'signatoryId', detail: signing.missing }])
  return {
    ok: true,
    letter,
    application,
    template: await templateInForce(desk, letter.kind),
    facts: await currentFacts(desk, letter, application),
    signing,
    routing: await routingOf(desk, letter, application),
    profile: (await store.office.letterProfile()) ?? shippedProfile,
    today,
  }
}

/** What a final letter would be made of, or the refusal that names what is missing. */
export function wholeFacts(
  template: LetterTemplate,
  facts: Record<string, JsonValue>,
): { ok: true; facts: LetterFacts } | Refused<'facts-missing'> {
  const read = readFacts(template, facts)
  if (read.ok) return read
  return refused(
    'facts-missing',
    'Surat ini belum lengkap. Perbaiki isian yang ditandai, lalu jadikan final.',
    read.problems.map(({ field, sentence }) => ({ path: field, detail: sentence })),
  )
}

/** Takes the number and freezes the text of one letter; its date is today. */
export async function makeFinal(
  desk: OpenDesk,
  ready: ReadyDraft,
  { letterId, given, facts }: { letterId: string; given: Record<string, JsonValue>; facts: LetterFacts },
): Promise<{ letterId: string; numberText: string | null }> {
  const { template, application, signing, routing, profile, today } = ready
  const number =
    template.numbering === 'own'
      ? await takeNumber(desk, {
          letterId,
          code: classificationCode(template, application, routing, profile),
          about: aboutLetter(desk, template, facts, application),
          date: today,
        })
      : null
  const model = composeLetter(desk, {
    letterId,
    template,
    facts,
    signing,
    application,
    routing,
    profile,
    number: number && { state: 'final', text: number.text },
    dateOn: today,
    marks: [],
    ownWord: await desk.store.ownWords.find(template.kind),
  })
  await desk.store.letters.update(letterId, {
    state: 'final',
    facts: given,
    model,
    emblemHash: desk.office.emblemHash,
    numberId: number?.id ?? null,
    numberText: number?.text ?? null,
    businessDate: today,
    finalAt: desk.now(),
  })
  return { letterId, numberText: number?.text ?? null }
}
