import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { isOwnWord } from '#domain/letter.ts'
import { OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { serialText, seriesYear } from '#domain/letter-number.ts'
import type { LookDesk } from '#ports/ports.ts'
import { letterView } from '../applications/application-view.ts'
import { numberPattern } from './compose-letter.ts'
import { problemsOf } from './fact-problems.ts'
import { letterFile, letterNotFound } from './find-letter.ts'
import { routingOf } from './letter-routing.ts'
import { currentFacts, lockedFields } from './registry-facts.ts'
import { templateOf } from './template-of.ts'
import { verificationOf } from './verification-of.ts'

/** A letter with its fields, its facts and what still keeps it from becoming final. */
export async function readLetter(desk: LookDesk, input: ParsedInputOf<'letter.read'>): Promise<ReplyOf<'letter.read'>> {
  const file = await letterFile(desk, input.letterId)
  if (file === null) return letterNotFound()
  const { letter, application } = file
  const { store } = desk
  if (application.confidential) desk.noteReading({ subject: 'letter', id: letter.id })
  const template = templateOf(desk, letter.kind)
  const isDraft = letter.state === 'draft'
  const facts = isDraft ? await currentFacts(desk, letter, application) : letter.facts
  const year = seriesYear(businessDate(desk.now(), desk.office.zone))
  const officials = new Map((await store.officials.list()).map(({ id, name }) => [id, name]))
  return granted({
    ...letterView(letter, template, officials),
    visitId: await store.applications.latestVisitOf(application.id),
    fields: template.fields,
    lockedFields: lockedFields(template, application),
    facts,
    problems: isDraft ? problemsOf(template, facts) : [],
    signatoryId: letter.signatoryId,
    nextSerial:
      isDraft && template.numbering === 'own'
        ? serialText(numberPattern(desk.office), await store.letters.nextSerial(OUTGOING_SERIES, year))
        : null,
    copies: template.copies,
    ownWord: isDraft ? (await store.ownWords.find(letter.kind)) !== null : isOwnWord(letter),
    manyBy: template.manyBy,
    verification: await verificationOf(desk, letter),
    copiesTo: letter.model?.copiesTo ?? (await routingOf(desk, letter, application)).copiesTo,
  })
}
