import { composeLetter } from '#documents/compose-letter.ts'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import { letterheadLines } from '#documents/letterhead.ts'
import { defaultOfficeStyle, type LetterOffice } from '#domain/letters/office-style.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { Documents, LetterSetting } from '#ports/documents.ts'

/** Where a page on its way to the screen or the printer finds its fonts; main serves them there. */
const fonts = { fontUrlPrefix: 'app://counter/fonts/' }

/** The office as letters name it, its letterhead read from the lines of the settings. */
const letterOffice = ({ office, style }: LetterSetting): LetterOffice => ({
  name: office.officeName,
  seat: office.seat,
  letterhead: { lines: letterheadLines(office.letterheadLines), logo: null },
  style: { ...defaultOfficeStyle, ...style },
})

const waiting = (): PrintableDocument => {
  throw new Error('Slips and registers are not joined yet')
}

/** The papers of the counter, bound to the functions that make them. */
export const documents: Documents = {
  letter: (facts, head, setting) => composeLetter(facts, head, letterOffice(setting)),
  letterPage: model => letterPrintable(model, fonts),
  letterWord: letterDocx,
  ticket: waiting,
  applicationReceipt: waiting,
  missingPapers: waiting,
  complaintReceipt: waiting,
  testPage: waiting,
  guestBook: waiting,
  letterAgenda: waiting,
  handoverBook: waiting,
  complaintRegister: waiting,
}
