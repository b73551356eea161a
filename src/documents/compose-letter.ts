import { letterDate } from '#domain/business-day.ts'
import type { LetterModel, LetterNumberLine, SignatureBlock } from '#domain/letter.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { type LetterTemplate, OUTSIDE_NUMBER, type SignerSource, type Wording } from '#domain/letters/template.ts'
import { composedBlocks } from './letters/blocks.ts'
import { type Fill, filling } from './letters/fill.ts'
import { regionHead } from './letters/office-words.ts'
import { attachmentWords, natureWords } from './letters/phrases.ts'
import { signerBlock } from './letters/signers.ts'
import { withoutTitles } from './signature-block.ts'

/** Heading of the initials table on the archive copy. */
const initialsHeading = 'Telah diperiksa'

const unknownNumber = '.'.repeat(30)

/** The letter that a template makes of its facts, for the office that writes it. */
export function composeLetter(
  template: LetterTemplate,
  facts: LetterFacts,
  head: LetterHead,
  office: LetterOffice,
): LetterModel {
  const fill = filling(template, facts, office, head.serviceId)
  const wording = template.wordings.find(fill.holds) ?? template.wordings[0]
  if (wording === undefined) throw new Error(`The template ${template.kind} has no wording`)
  const from = { fields: template.fields, facts, fill, head: signedHead(template, head), office }
  const signers = (sources: readonly SignerSource[]): SignatureBlock[] =>
    sources.map(source => signerBlock(source, from)).filter(block => block !== null)
  const { style } = office
  const numbered = template.numbering !== 'none'
  const coSigners = signers(wording.coSigners)
  const knownBy = signers(wording.knownBy)
  const witnesses = fill.entries(wording.witnesses)
  return {
    fileTitle: head.number?.state === 'final' ? head.number.text : head.letterId,
    paper: paperOf(template, office),
    marginsMm: style.marginsMm,
    font: { family: 'Arial', sizePt: style.fontSizePt, lineSpacing: style.lineSpacing },
    firstLineIndentMm: style.firstLineIndentMm,
    marks: head.marks,
    letterhead: letterheadOf(template, office),
    shape: wording.shape,
    title: wording.heading === null ? null : (fill.text(wording.heading) ?? ''),
    number: numberLine(template, facts, head),
    about: wording.about === null ? null : fill.text(wording.about),
    dated: { place: office.seat, date: head.dateOn === null ? null : letterDate(head.dateOn) },
    ...(wording.dated === 'decided' ? { datedAs: 'decided' as const } : {}),
    ...reference(wording, fill, head, office),
    body: composedBlocks(wording.body, from),
    signature: wording.signature && signerBlock(wording.signature, from),
    signatureAlign: style.signatureAlign,
    counterSignature: wording.counterSignature && signerBlock(wording.counterSignature, from),
    ...(coSigners.length > 0 ? { coSigners } : {}),
    ...(knownBy.length > 0 ? { knownBy } : {}),
    ...(wording.witnesses.length > 0 ? { witnesses } : {}),
    ...(template.paper === 'certificate' ? { border: true as const } : {}),
    initials:
      numbered && head.archiveCopy && head.initials.length > 0
        ? { heading: initialsHeading, rows: head.initials.map(({ post, name }) => ({ post, name })) }
        : null,
    copiesTo: numbered ? head.copiesTo : [],
    verificationCode: head.verificationCode,
    footerNote: null,
  }
}

function signedHead({ paper }: LetterTemplate, head: LetterHead): LetterHead {
  if (paper !== 'certificate') return head
  const { signer } = head.signing
  return { ...head, signing: { ...head.signing, signer: { ...signer, name: withoutTitles(signer.name) } } }
}

/** What another office numbers shows the number it gave, or dots to write it on. */
function numberLine({ numbering }: LetterTemplate, facts: LetterFacts, head: LetterHead): LetterNumberLine | null {
  if (numbering === 'none') return null
  if (numbering === 'own') return head.number
  const given = facts[OUTSIDE_NUMBER]
  return { state: 'final', text: typeof given === 'string' ? given : unknownNumber }
}

function paperOf({ paper }: LetterTemplate, { style }: LetterOffice): LetterModel['paper'] {
  if (paper === 'certificate') return 'A4-landscape'
  return paper === 'sheets' ? style.paperForSheets : style.paperForLetters
}

/** A certificate shows whose it is, without the address. */
function letterheadOf({ letterhead, paper }: LetterTemplate, office: LetterOffice): LetterModel['letterhead'] {
  if (letterhead === 'none') return null
  const { lines, logo } = office.letterhead
  if (letterhead === 'office' && paper === 'certificate')
    return { logo, lines: lines.filter(({ role }) => role === 'government' || role === 'office') }
  if (letterhead === 'office') return office.letterhead
  return { logo: null, lines: [{ role: 'government', text: regionHead(office).toLocaleUpperCase('id') }] }
}

/** Nomor, Sifat, Lampiran, Hal and the addressee of a korespondensi letter. */
function reference(
  wording: Wording,
  fill: Fill,
  head: LetterHead,
  office: LetterOffice,
): Pick<LetterModel, 'correspondence' | 'addressee'> {
  if (wording.shape !== 'korespondensi') return { correspondence: null, addressee: null }
  const attached = wording.attachment === null ? null : fill.text(wording.attachment)
  return {
    correspondence: {
      nature: natureWords(head),
      attachment: attached ?? attachmentWords(head, office),
      subjectLabel: office.style.subjectLabel,
      subject: (wording.subject === null ? null : fill.text(wording.subject)) ?? '',
    },
    addressee: wording.addressee && {
      recipients: fill.entries(wording.addressee.recipients),
      town: wording.addressee.town === null ? null : fill.text(wording.addressee.town),
      place: office.style.addressPlace,
    },
  }
}
