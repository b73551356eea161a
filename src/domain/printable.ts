/** Distances from the edge of the sheet to the text, in millimetres. */
export type MarginsMm = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }

/**
 * The sheet as it leaves the printer, in millimetres: landscape A4 is 297 wide and 210 high.
 * `landscape` only repeats that for a printer driver that wants to be told. `heightMm` null is a roll, cut where the
 * text ends.
 */
export type PrintablePage = {
  readonly widthMm: number
  readonly heightMm: number | null
  readonly marginsMm: MarginsMm
  readonly landscape: boolean
}

/**
 * One paper ready to be shown, printed or made into a PDF.
 *
 * `title` is an id or a number, never a name: it becomes the PDF's title and the print job's name. `html` is a fragment
 * without inline styles and scripts; `css` holds its classes, the @page rule and the fonts. `footerTemplate`, where
 * present, goes to printToPDF with `displayHeaderFooter: true` and an empty `headerTemplate`
 * (page margin boxes need Chromium 131).
 */
export type PrintableDocument = {
  readonly title: string
  readonly html: string
  readonly css: string
  readonly page: PrintablePage
  readonly footerTemplate?: string
}

export type PaperName = 'A4' | 'F4'

/** What a printer may be asked for: letters go on A4 or F4, the wall takes A3 too. */
export const sheetSizes = ['A4', 'F4', 'A3'] as const
export type SheetSize = (typeof sheetSizes)[number]

/** The sheets a letter may be on: certificates lie on their side. */
export type LetterSheet = PaperName | 'A4-landscape'

/** Sheets in millimetres as they are read. F4 is the 215 × 330 sheet Indonesian offices call folio. */
export const paperSizesMm: Readonly<
  Record<SheetSize | LetterSheet, { readonly width: number; readonly height: number }>
> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  A3: { width: 297, height: 420 },
  'A4-landscape': { width: 297, height: 210 },
}

/** The family name under which the shipped Arial-metric font is known to every paper's css. */
export const documentFontFamily = 'Loket Sans'

const faces = [
  { file: 'LiberationSans-Regular.ttf', weight: 400, style: 'normal' },
  { file: 'LiberationSans-Bold.ttf', weight: 700, style: 'normal' },
  { file: 'LiberationSans-Italic.ttf', weight: 400, style: 'italic' },
  { file: 'LiberationSans-BoldItalic.ttf', weight: 700, style: 'italic' },
] as const

/**
 * @font-face rules for {@link documentFontFamily}; `urlPrefix` ends before the file's name (`app://counter/fonts/`).
 * A shadow root ignores @font-face: a screen that previews paper adopts this sheet at the document as well.
 */
export function documentFontFaces(urlPrefix: string): string {
  return faces
    .map(
      face =>
        `@font-face{font-family:"${documentFontFamily}";font-weight:${face.weight};font-style:${face.style};` +
        `src:url(${JSON.stringify(urlPrefix + face.file)}) format("truetype")}`,
    )
    .join('\n')
}
