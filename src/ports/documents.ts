import type { LetterModel } from '#domain/letter.ts'
import type { LetterFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { OfficeStyle } from '#domain/letters/office-style.ts'
import type { FoundName, WordTexts } from '#domain/letters/own-word.ts'
import type { LetterTemplate, Wording } from '#domain/letters/template.ts'
import type { ClosingSheet } from '#domain/papers/closing-sheet.ts'
import type { AffectedList, BreachNotice, DestructionList, PersonCopy } from '#domain/papers/personal.ts'
import type { RecoverySheet } from '#domain/papers/recovery-sheet.ts'
import type { DueList } from '#domain/papers/registers.ts'
import type { SalvageReport } from '#domain/papers/salvage-report.ts'
import type {
  ApplicationReceipt,
  ComplaintReceipt,
  MissingPapersSheet,
  SlipHead,
  SlipPaper,
  TicketSlip,
} from '#domain/papers/slips.ts'
import type { ComplaintWall, MottoWall, PledgeWall, ServiceWall } from '#domain/papers/wall.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { RegisterSheet } from '#domain/registers/register.ts'
import type { OfficeRecord } from './records.ts'

/** What a letter is written for: the office as set up, and where its style differs from the default. */
export type LetterSetting = { readonly office: OfficeRecord; readonly style: Partial<OfficeStyle> }

/** An office's Word file: what is kept of it and which names it holds, or the sentence why it cannot be used. */
export type ReadWord =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly hash: string; readonly names: readonly FoundName[] }
  | { readonly ok: false; readonly sentence: string }

/** The papers of the counter made from facts; all pure. */
export type Documents = {
  letter(template: LetterTemplate, facts: LetterFacts, head: LetterHead, setting: LetterSetting): LetterModel
  /** What the agenda says of a letter after its title; null where the template says nothing. */
  letterAbout(template: LetterTemplate, facts: LetterFacts, setting: LetterSetting): string | null
  letterPage(model: LetterModel): PrintableDocument
  /** Many letters in one print, each on sheets of its own. */
  lettersPage(models: readonly LetterModel[], title: string): PrintableDocument
  letterWord(model: LetterModel): Promise<Uint8Array>
  readWord(base64: string): ReadWord
  /** What the names of an office's Word file stand for in one letter. */
  wordTexts(
    template: LetterTemplate,
    facts: LetterFacts,
    head: LetterHead,
    setting: LetterSetting,
    names: readonly string[],
  ): WordTexts
  /** The names that are left in the file once it is filled in; null where it cannot be filled in. */
  leftNames(bytes: Uint8Array, texts: WordTexts): Promise<readonly FoundName[] | null>
  filledWord(bytes: Uint8Array, texts: WordTexts): Promise<Uint8Array>
  /** A wording as a Word file to begin with, its names in double braces. */
  wordSample(template: LetterTemplate, wording: Wording, setting: LetterSetting): Promise<Uint8Array>
  ticket(slip: TicketSlip, paper: SlipPaper): PrintableDocument
  applicationReceipt(receipt: ApplicationReceipt, paper: SlipPaper): PrintableDocument
  missingPapers(sheet: MissingPapersSheet, paper: SlipPaper): PrintableDocument
  complaintReceipt(receipt: ComplaintReceipt, paper: SlipPaper): PrintableDocument
  testPage(slip: SlipHead, paper: SlipPaper): PrintableDocument
  closingSheet(sheet: ClosingSheet): PrintableDocument
  recoverySheet(sheet: RecoverySheet): PrintableDocument
  register(sheet: RegisterSheet): PrintableDocument
  dueList(list: DueList): PrintableDocument
  destructionList(list: DestructionList): PrintableDocument
  personCopy(copy: PersonCopy): PrintableDocument
  breachNotice(notice: BreachNotice): PrintableDocument
  affectedList(list: AffectedList): PrintableDocument
  salvageReport(report: SalvageReport): PrintableDocument
  serviceLeaflet(wall: ServiceWall): PrintableDocument
  requirementPoster(wall: ServiceWall): PrintableDocument
  procedureBoard(wall: ServiceWall): PrintableDocument
  servicePledge(wall: PledgeWall): PrintableDocument
  mottoBoard(wall: MottoWall): PrintableDocument
  complaintBoard(wall: ComplaintWall): PrintableDocument
}
