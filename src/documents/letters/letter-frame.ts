import { letterDate } from '#domain/business-day.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { signatureBlock } from '../signature-block.ts'

/** What a kind of letter adds to the frame every paper of an office shares. */
export type LetterContent = Pick<LetterModel, 'shape' | 'title' | 'body'> &
  Partial<Pick<LetterModel, 'about' | 'correspondence' | 'addressee' | 'counterSignature' | 'signature' | 'paper'>>

/** Heading of the initials table on the archive copy. */
const initialsHeading = 'Telah diperiksa'

export function letterFrame(office: LetterOffice, head: LetterHead, content: LetterContent): LetterModel {
  const { style } = office
  return {
    fileTitle: head.number?.state === 'final' ? head.number.text : head.letterId,
    paper: style.paperForLetters,
    marginsMm: style.marginsMm,
    font: { family: 'Arial', sizePt: style.fontSizePt, lineSpacing: style.lineSpacing },
    firstLineIndentMm: style.firstLineIndentMm,
    marks: head.marks,
    letterhead: office.letterhead,
    number: head.number,
    about: null,
    dated: { place: office.seat, date: head.dateOn === null ? null : letterDate(head.dateOn) },
    correspondence: null,
    addressee: null,
    signature: content.signature ?? signatureBlock(head.signing, style),
    signatureAlign: style.signatureAlign,
    counterSignature: null,
    initials:
      head.archiveCopy && head.initials.length > 0
        ? { heading: initialsHeading, rows: head.initials.map(({ post, name }) => ({ post, name })) }
        : null,
    copiesTo: head.copiesTo,
    verificationCode: head.verificationCode,
    footerNote: null,
    ...content,
  }
}
