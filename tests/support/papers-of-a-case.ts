import type { LetterFacts } from '#domain/letters/fields.ts'
import type { Application } from './day.ts'
import type { SampleLetter } from './letter-templates.ts'
import type { OpenCounter } from './open-counter.ts'
import { samplePapers } from './sample-papers-of-services/all.ts'
import { today } from './steps.ts'

const samples = Object.values(samplePapers).flat()

/** Whom the samples speak of; in a walk they are the visitor and somebody of the visitor's own. */
const inTheSamples = ['Siti Contoh', 'Budi Uji', 'Mbah Contoh', 'Anak Uji Coba']
const about = (name: string, facts: SampleLetter['facts']): LetterFacts =>
  JSON.parse(inTheSamples.reduce((text, other) => text.replaceAll(other, name), JSON.stringify(facts)))

/** Drafts a paper with the facts of the first of its samples that fits the case. */
export async function draftPaper(counter: OpenCounter, { id }: Application, kind: string, name: string) {
  const { letterId } = await counter.done('letter.draft', { applicationId: id, kind })
  const { facts: prefilled, fields, signatoryId } = await counter.done('letter.read', { letterId })
  const known = Object.fromEntries(
    fields.flatMap(field =>
      field.prefillFrom?.startsWith('visit.') && prefilled[field.name] !== null
        ? [[field.name, prefilled[field.name] ?? null]]
        : [],
    ),
  )
  const missing: unknown[] = []
  for (const sample of samples.filter(each => each.kind === kind)) {
    const facts = { ...about(name, sample.facts), ...known } as Record<string, never>
    const { problems } = await counter.done('letter.edit', { letterId, signatoryId, facts })
    if (problems.length === 0) return letterId
    missing.push(problems)
  }
  throw new Error(`No sample of ${kind} fits: ${JSON.stringify(missing)}`)
}

export const paperOf = ({ letters }: Application, kind: string) =>
  letters.find(letter => letter.kind === kind && letter.state !== 'void')

/** From the draft to where the paper belongs: numbered, signed, and in the hands of the applicant if it is theirs. */
export async function finishPaper(counter: OpenCounter, letterId: string, name: string): Promise<void> {
  await counter.done('letter.verify', { letterId })
  const { numberText } = await counter.done('letter.finalise', { letterId })
  const letter = await counter.done('letter.read', { letterId })
  if (letter.numberText !== numberText) throw new Error(`${letter.kind} says another number than it was given`)
  if (letter.signed) await counter.done('letter.sign', { letterId, signedOn: today })
  if (letter.goesTo === 'applicant')
    await counter.done('handover.record', {
      letterId,
      recipientName: name,
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })
}
