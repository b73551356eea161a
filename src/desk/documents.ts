import { closingSheet } from '#documents/closing-sheet.ts'
import { composeLetter } from '#documents/compose-letter.ts'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import { letterheadLines } from '#documents/letterhead.ts'
import { filling } from '#documents/letters/fill.ts'
import { lettersPrintable } from '#documents/letters-printable.ts'
import { filledWord } from '#documents/own-word/fill-word.ts'
import { leftNames, readWord } from '#documents/own-word/read-word.ts'
import { wordSample } from '#documents/own-word/sample.ts'
import { wordTexts } from '#documents/own-word/texts.ts'
import { affectedList, breachNotice } from '#documents/personal/breach-papers.ts'
import { destructionList } from '#documents/personal/destruction-list.ts'
import { personCopy } from '#documents/personal/person-copy.ts'
import { recoverySheet } from '#documents/recovery-sheet.ts'
import { dueList } from '#documents/registers/due-list.ts'
import { registerDocument } from '#documents/registers/register-document.ts'
import { salvageReport } from '#documents/salvage-report.ts'
import { applicationReceipt } from '#documents/slips/application-receipt.ts'
import { complaintReceipt } from '#documents/slips/complaint-receipt.ts'
import { missingPapersSheet } from '#documents/slips/missing-papers-sheet.ts'
import { testPage, ticketSlip } from '#documents/slips/ticket-slip.ts'
import { complaintBoard, mottoBoard, servicePledge } from '#documents/wall/office-boards.ts'
import { procedureBoard, requirementPoster, serviceLeaflet } from '#documents/wall/service-sheets.ts'
import { defaultOfficeStyle, type LetterOffice } from '#domain/letters/office-style.ts'
import type { Documents, LetterSetting } from '#ports/documents.ts'

/** Where a page on its way to the screen or the printer finds its fonts; main serves them there. */
const settings = { fontUrlPrefix: 'app://counter/fonts/' }

/** The office as letters name it, its letterhead read from the lines of the settings. */
const letterOffice = ({ office, style }: LetterSetting): LetterOffice => ({
  name: office.officeName,
  seat: office.seat,
  zone: office.zone,
  letterhead: { lines: letterheadLines(office.letterheadLines), logo: null },
  style: { ...defaultOfficeStyle, ...style },
})

/** The papers of the counter, bound to the functions that make them. */
export const documents: Documents = {
  letter: (template, facts, head, setting) => composeLetter(template, facts, head, letterOffice(setting)),
  letterAbout: (template, facts, setting) =>
    template.about === null ? null : filling(template, facts, letterOffice(setting), null).text(template.about),
  letterPage: model => letterPrintable(model, settings),
  lettersPage: (models, title) => lettersPrintable(models, title, settings),
  letterWord: letterDocx,
  readWord,
  wordTexts: (template, facts, head, setting, names) => wordTexts(template, facts, head, letterOffice(setting), names),
  leftNames,
  filledWord,
  wordSample: (template, wording, setting) => wordSample(template, wording, letterOffice(setting)),
  ticket: (slip, paper) => ticketSlip(slip, paper, settings),
  applicationReceipt: (receipt, paper) => applicationReceipt(receipt, paper, settings),
  missingPapers: (sheet, paper) => missingPapersSheet(sheet, paper, settings),
  complaintReceipt: (receipt, paper) => complaintReceipt(receipt, paper, settings),
  testPage: (slip, paper) => testPage(slip, paper, settings),
  closingSheet: sheet => closingSheet(sheet, settings),
  recoverySheet: sheet => recoverySheet(sheet, settings),
  dueList: list => dueList(list, settings),
  register: sheet => registerDocument(sheet, settings),
  personCopy: copy => personCopy(copy, settings),
  breachNotice: notice => breachNotice(notice, settings),
  affectedList: list => affectedList(list, settings),
  salvageReport: report => salvageReport(report, settings),
  serviceLeaflet: wall => serviceLeaflet(wall, settings),
  requirementPoster: wall => requirementPoster(wall, settings),
  procedureBoard: wall => procedureBoard(wall, settings),
  servicePledge: wall => servicePledge(wall, settings),
  mottoBoard: wall => mottoBoard(wall, settings),
  complaintBoard: wall => complaintBoard(wall, settings),
  destructionList: list => destructionList(list, settings),
}
