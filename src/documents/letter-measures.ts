import type { LetterheadLogo, LetterModel } from '#domain/letter.ts'
import type { PrintablePage } from '#domain/printable.ts'
import { paperSizesMm } from '#domain/printable.ts'

/** Measures both renderers of a letter keep to; millimetres, and points where the name says so. */
export const measures = {
  /** From the top of the page to the page number; a letter's head starts at the margin. */
  pageNumberTopMm: 10,
  logoColumnMm: 24,
  logoHeightMm: 22,
  identityLabelMm: 45,
  colonMm: 4,
  referenceLabelMm: 22,
  /** Left edge of the value column's end: number and subject keep clear of the date. */
  referenceValueMm: 72,
  signatureLeftMm: 92,
  signaturePrefixMm: 9,
  counterSignatureWidthMm: 72,
  initialsColumnsMm: [40, 18, 20],
  markerMm: 8,
  blockGapPt: 6,
  sectionGapPt: 12,
  signatureGapPt: 12,
  /** Room for a wet signature and stamp. */
  signatureSpacePt: 50,
  copiesGapPt: 16,
  footPt: 7,
  clauseLabelMm: 28,
  /** From one line to be written on to the next. */
  writingLineMm: 7.5,
  tickMm: 3.6,
  tickColumnMm: 7,
  attachmentLabelMm: 16,
  /** A duty stamp is 32 × 24 mm. */
  stampWidthMm: 35,
  stampHeightMm: 25,
  /** A name to be written by hand. */
  nameLineMm: 62,
  knownByWidthMm: 90,
  witnessColumnsMm: { number: 8, name: 72, between: 6, signature: 52 },
  witnessRowMm: 11,
  /** From the edge of the sheet to a certificate's frame: 31 pt, the most that Word can say. */
  framePt: 31,
  /** From the edge of the sheet to the foot inside a frame. */
  framedFootMm: 14,
  framedGapPt: 10,
  largePt: 20,
  certificateTitlePt: 24,
} as const

/** Height of the emblem: as high as its row, lower where it would be wider than its column. */
export const logoHeightMm = ({ widthPx, heightPx }: LetterheadLogo): number =>
  Math.min(measures.logoHeightMm, (measures.logoColumnMm * heightPx) / widthPx)

const frameMm = (measures.framePt * 25.4) / 72

/** The sheet of a letter; a frame is drawn at the edge of what may be printed, its text keeps to the letter's margins. */
export function letterPage({ paper, marginsMm, border }: Sheet): PrintablePage {
  const { width, height } = paperSizesMm[paper]
  const margins = border ? { top: frameMm, right: frameMm, bottom: frameMm, left: frameMm } : marginsMm
  return { widthMm: width, heightMm: height, marginsMm: margins, landscape: width > height }
}

type Sheet = Pick<LetterModel, 'paper' | 'marginsMm' | 'border'>

/** Width of the text column, in millimetres. */
export function textWidthMm({ paper, marginsMm }: Pick<LetterModel, 'paper' | 'marginsMm'>): number {
  return paperSizesMm[paper].width - marginsMm.left - marginsMm.right
}

/** Left edge of the signature: the right half, farther right on a sheet that lies on its side. */
export const signatureLeftMm = (model: Pick<LetterModel, 'paper' | 'marginsMm'>): number =>
  Math.max(measures.signatureLeftMm, textWidthMm(model) - 90)

/** A certificate is airier than a letter: below its head, and below each line in the middle. */
export const gapBelow = ({ border }: Pick<LetterModel, 'border'>, gapPt: number): number =>
  border ? Math.max(gapPt, measures.framedGapPt) : gapPt

/** Type size of the title. */
export const titlePt = ({ border, font }: Pick<LetterModel, 'border' | 'font'>): number =>
  border ? measures.certificateTitlePt : font.sizePt + 1

/** Marker of the nth item of a list, from 0: `1.` or `a.`, `aa.` after `z.` */
export function listMarker(numbering: 'decimal' | 'letter', index: number): string {
  if (numbering === 'decimal') return `${index + 1}.`
  const letter = String.fromCharCode(97 + (index % 26))
  return `${letter.repeat(Math.floor(index / 26) + 1)}.`
}

/** False for the rest of a sentence that a table interrupted: it is never indented. */
export const opensSentence = (text: string): boolean => !/^\p{Ll}/u.test(text)

/** `Yth.` lines: one recipient beside it, several numbered below each other. */
export function addresseeLines(recipients: readonly string[]): readonly string[] {
  const [only] = recipients
  if (recipients.length === 1 && only !== undefined) return [`Yth. ${only}`]
  return ['Yth.', ...recipients.map((recipient, index) => `${index + 1}. ${recipient}`)]
}
