import type { LetterMark, LetterModel, LetterNumberLine } from '#domain/letter.ts'
import { formatLetterNumber, type NumberPattern, numberAround, parseNumberPattern } from '#domain/letter-number.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterProfile } from '#domain/letters/office-style.ts'
import type { LetterRouting } from '#domain/letters/routing.ts'
import type { Signing } from '#domain/letters/signing.ts'
import type { LetterTemplate } from '#domain/letters/template.ts'
import type { Documents } from '#ports/documents.ts'
import type { OwnWordRecord } from '#ports/office-store.ts'
import type { ApplicationRecord, OfficeRecord } from '#ports/records.ts'

/** The office's pattern; it was judged when the settings were saved. */
export function numberPattern({ numberPattern: text }: OfficeRecord): NumberPattern {
  const parsed = parseNumberPattern(text)
  if (!parsed.ok) throw new Error(`The kept number pattern is broken: ${parsed.problem}`)
  return parsed.pattern
}

/** A confidential letter's code tells nothing of its matter. */
export const classificationCode = (
  { classificationCode: shipped }: LetterTemplate,
  { confidential }: Pick<ApplicationRecord, 'confidential'>,
  { code }: LetterRouting,
  { neutralCode }: LetterProfile,
): string => (confidential ? null : (code ?? shipped)) ?? neutralCode

/** A number's text for a serial of the series; `date` is the day of numbering. */
export const numberText = (office: OfficeRecord, code: string, serial: number, date: string): string =>
  formatLetterNumber(numberPattern(office), { code, serial, unit: office.unitCode, date })

/** The number line of a draft, with the serial's place left open. */
export const pendingNumber = (office: OfficeRecord, code: string, date: string): LetterNumberLine => ({
  state: 'draft',
  ...numberAround(numberPattern(office), { code, unit: office.unitCode, date }),
})

type Composed = {
  letterId: string
  template: LetterTemplate
  facts: LetterFacts
  signing: Signing
  application: ApplicationRecord
  routing: LetterRouting
  profile: LetterProfile
  number: LetterNumberLine | null
  /** Null in a draft. */
  dateOn: string | null
  marks: readonly LetterMark[]
  /** The office's own Word file for this kind; null in a draft, which is the program's page. */
  ownWord: OwnWordRecord | null
}

/** The letter as text ready to print, with the initials of its archive copy. */
export function composeLetter(
  { documents, office }: { documents: Documents; office: OfficeRecord },
  { letterId, template, facts, signing, application, routing, profile, number, dateOn, marks, ownWord }: Composed,
): LetterModel {
  const head: LetterHead = {
    letterId,
    serviceId: application.serviceId,
    number,
    dateOn,
    secrecy: application.confidential ? 'rahasia' : 'biasa',
    urgency: 'biasa',
    signing,
    initials: routing.initials.map(post => ({ post, name: null })),
    archiveCopy: true,
    copiesTo: routing.copiesTo,
    attachments: null,
    verificationCode: null,
    marks,
  }
  const setting = { office, style: { ...profile.style, paperForLetters: office.letterPaper } }
  const model = documents.letter(template, facts, head, setting)
  if (ownWord === null) return model
  const texts = documents.wordTexts(template, facts, head, setting, ownWord.names)
  return { ...model, ownWord: { hash: ownWord.fileHash, ...texts } }
}
