import type { Letterhead } from '../letter.ts'
import type { MarginsMm, PaperName } from '../printable.ts'

/**
 * How one office writes. Every office follows its own region's rule on official papers, so each figure is a default the
 * office confirms at set-up, never a constant of the program.
 */
export type OfficeStyle = {
  readonly paperForLetters: PaperName
  readonly paperForSheets: PaperName
  readonly marginsMm: MarginsMm
  readonly fontSizePt: number
  /** In lines: 1 is the font's own line, 1.5 for short letters. */
  readonly lineSpacing: number
  readonly firstLineIndentMm: number
  readonly subjectLabel: 'Hal' | 'Perihal'
  readonly addressPlace: 'left' | 'right'
  /** Older usage keeps the row Lampiran with a hyphen. */
  readonly emptyAttachmentRow: boolean
  readonly namesInCapitals: boolean
  /** 18 digits together, or 8-6-1-3 parted by spaces. */
  readonly nipGrouping: 'plain' | 'grouped'
  readonly rankWithGrade: boolean
  readonly signatureAlign: 'left' | 'center'
  /** `post` opens with the signer's post, `table` with a table of name, NIP, rank and post. */
  readonly opener: 'post' | 'table'
  readonly allowForTheMandatary: boolean
}

/** What the office answers of its style; the rest follows from its other settings. */
export type StyleAnswers = Pick<
  OfficeStyle,
  | 'paperForSheets'
  | 'marginsMm'
  | 'fontSizePt'
  | 'lineSpacing'
  | 'firstLineIndentMm'
  | 'subjectLabel'
  | 'addressPlace'
  | 'emptyAttachmentRow'
  | 'namesInCapitals'
  | 'nipGrouping'
  | 'rankWithGrade'
  | 'signatureAlign'
  | 'opener'
>

/** The style of an office's letters and the code that tells nothing of a confidential one. */
export type LetterProfile = { readonly style: StyleAnswers; readonly neutralCode: string }

/** The office as its papers name it. */
export type LetterOffice = {
  /** `Dinas Sosial Kabupaten Mojokerto` */
  readonly name: string
  /** The town of the seat, printed before the date. */
  readonly seat: string
  /** `WIB`, `WITA` or `WIT`, said after an hour. */
  readonly zone: string
  readonly letterhead: Letterhead
  readonly style: OfficeStyle
}

/** Margins: 30 mm on the left for the punch; bottom 25 mm for initials and footers. */
export const defaultOfficeStyle: OfficeStyle = {
  paperForLetters: 'F4',
  paperForSheets: 'A4',
  marginsMm: { top: 20, right: 20, bottom: 25, left: 30 },
  fontSizePt: 11,
  lineSpacing: 1.1,
  firstLineIndentMm: 12.5,
  subjectLabel: 'Hal',
  addressPlace: 'left',
  emptyAttachmentRow: false,
  namesInCapitals: false,
  nipGrouping: 'grouped',
  rankWithGrade: false,
  signatureAlign: 'left',
  opener: 'post',
  allowForTheMandatary: true,
}

const { paperForLetters: _paper, allowForTheMandatary: _mandatary, ...shippedAnswers } = defaultOfficeStyle

/** Until the office has answered; 400.9 is social affairs as a whole (Permendagri 83/2022, from a regional list). */
export const shippedProfile: LetterProfile = { style: shippedAnswers, neutralCode: '400.9' }
