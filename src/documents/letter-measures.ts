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
} as const

/** Height of the emblem: as high as its row, lower where it would be wider than its column. */
export const logoHeightMm = ({ widthPx, heightPx }: LetterheadLogo): number =>
  Math.min(measures.logoHeightMm, (measures.logoColumnMm * heightPx) / widthPx)

/** The sheet of a letter. */
export function letterPage({ paper, marginsMm }: Pick<LetterModel, 'paper' | 'marginsMm'>): PrintablePage {
  const { width, height } = paperSizesMm[paper]
  return { widthMm: width, heightMm: height, marginsMm, landscape: false }
}

/** Width of the text column, in millimetres. */
export function textWidthMm({ paper, marginsMm }: Pick<LetterModel, 'paper' | 'marginsMm'>): number {
  return paperSizesMm[paper].width - marginsMm.left - marginsMm.right
}

/** Marker of the nth item of a list, from 0: `1.` or `a.`, `aa.` after `z.` */
export function listMarker(numbering: 'decimal' | 'letter', index: number): string {
  if (numbering === 'decimal') return `${index + 1}.`
  const letter = String.fromCharCode(97 + (index % 26))
  return `${letter.repeat(Math.floor(index / 26) + 1)}.`
}

/** False for the rest of a sentence that a table interrupted: it is never indented. */
export const opensSentence = (text: string): boolean => !/^\p{Ll}/u.test(text)

/** How many of the last blocks stay with the signature: up to two paragraphs, so that it never stands alone. */
export function blocksWithSignature({ body }: Pick<LetterModel, 'body'>): number {
  const paragraphs = body.length - 1 - body.findLastIndex(block => block.kind !== 'paragraph')
  return Math.min(2, paragraphs)
}

/** `Yth.` lines: one recipient beside it, several numbered below each other. */
export function addresseeLines(recipients: readonly string[]): readonly string[] {
  const [only] = recipients
  if (recipients.length === 1 && only !== undefined) return [`Yth. ${only}`]
  return ['Yth.', ...recipients.map((recipient, index) => `${index + 1}. ${recipient}`)]
}
