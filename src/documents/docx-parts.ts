import type { IIndentAttributesProperties } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'

/** One millimetre in twips, the unit of Word's layout. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** One point in twips. */
export const pt = (points: number): number => Math.round(points * 20)

/** Half-points: Word's unit of type size. */
const halfPoints = (points: number): number => Math.round(points * 2)

export type Align = 'left' | 'center' | 'right' | 'justify'

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

/** A stretch of text of one look; line breaks inside become Word's. */
export type Stretch = string | { readonly text: string; readonly pending: true }

export type ParagraphLook = {
  readonly align?: Align
  readonly bold?: boolean
  readonly sizePt?: number
  readonly lineSpacing?: number
  readonly beforePt?: number
  readonly afterPt?: number
  readonly leftMm?: number
  readonly rightMm?: number
  readonly hangingMm?: number
  readonly firstLineMm?: number
  /** Never parted from the next paragraph by a page break. */
  readonly keepNext?: boolean
  /** A page may end within it, although its end stays with what follows. */
  readonly splits?: boolean
  readonly ruleBelow?: 'letterhead'
  readonly ruleAbove?: boolean
  /** A dotted line below, to be written on. */
  readonly dottedBelow?: boolean
  readonly pageBreakBefore?: boolean
  readonly tabMm?: number
}

function runs(stretch: Stretch, look: ParagraphLook): TextRun[] {
  const text = typeof stretch === 'string' ? stretch : stretch.text
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(look.bold === undefined ? {} : { bold: look.bold }),
        ...(look.sizePt === undefined ? {} : { size: halfPoints(look.sizePt) }),
        ...(typeof stretch === 'string' ? {} : { shading: { fill: 'FFE9A8' } }),
      }),
  )
}

export function paragraph(text: Stretch | readonly Stretch[], look: ParagraphLook = {}): Paragraph {
  const stretches: readonly Stretch[] = typeof text === 'string' || 'pending' in text ? [text] : text
  const thin = { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' }
  const dotted = { style: BorderStyle.DOTTED, size: 6, space: 1, color: '000000' }
  const thick = { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, space: 4, color: '000000' }
  return new Paragraph({
    children: stretches.flatMap(stretch => runs(stretch, look)),
    ...(look.align === undefined || look.align === 'left' ? {} : { alignment: alignments[look.align] }),
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.keepNext && !look.splits ? { keepLines: true } : {}),
    ...(look.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(look.sizePt === undefined ? {} : { run: { size: halfPoints(look.sizePt) } }),
    spacing: {
      ...(look.beforePt ? { before: pt(look.beforePt) } : {}),
      ...(look.afterPt ? { after: pt(look.afterPt) } : {}),
      line: Math.round(240 * (look.lineSpacing ?? 1)),
      lineRule: LineRuleType.AUTO,
    },
    ...indentOf(look),
    ...(look.tabMm === undefined ? {} : { tabStops: [{ type: 'left', position: twips(look.tabMm) }] }),
    ...(look.ruleBelow === undefined && !look.ruleAbove && !look.dottedBelow
      ? {}
      : {
          border: {
            ...(look.ruleBelow ? { bottom: thick } : {}),
            ...(look.ruleAbove ? { top: thin } : {}),
            ...(look.dottedBelow ? { bottom: dotted } : {}),
          },
        }),
  })
}

/** What is nothing is left unsaid: half of a letter's file would be zeros. */
function indentOf({ leftMm, rightMm, hangingMm, firstLineMm }: ParagraphLook): {
  indent?: IIndentAttributesProperties
} {
  const given = Object.entries({ left: leftMm, right: rightMm, hanging: hangingMm, firstLine: firstLineMm })
    .filter(([, millimetres]) => millimetres)
    .map(([side, millimetres]) => [side, twips(millimetres ?? 0)])
  return given.length === 0 ? {} : { indent: Object.fromEntries(given) }
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }
const thinLine = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const thinLines = { top: thinLine, bottom: thinLine, left: thinLine, right: thinLine }

type CellAlign = 'top' | 'bottom' | 'center'

export type TableLook = {
  readonly widthsMm: readonly number[]
  readonly ruled: boolean
  readonly indentMm?: number
  /** How many first rows repeat on each page. */
  readonly headRows?: number
  /** Keeps the whole table together with what follows. */
  readonly keepNext?: boolean
  /** The least height of every row, or of the row with this index; null where the text decides. */
  readonly rowHeightMm?: number | ((row: number) => number | null)
  /** How the cells stand in their row, or in the row with this index. */
  readonly align?: CellAlign | ((row: number) => CellAlign)
  /** Columns, and rows of them, that end in a dotted line to be written on. */
  readonly dotted?: (row: number, column: number) => boolean
}

const dottedBelow = { bottom: { style: BorderStyle.DOTTED, size: 6, color: '000000' } } as const
const aligned = {
  top: VerticalAlignTable.TOP,
  bottom: VerticalAlignTable.BOTTOM,
  center: VerticalAlignTable.CENTER,
} as const

/** A table whose rows are never split by a page break; cells without padding unless it is ruled. */
export function table(rows: readonly (readonly (readonly (Paragraph | Table)[])[])[], look: TableLook): Table {
  const total = look.widthsMm.reduce((sum, width) => sum + width, 0)
  const padding = look.ruled ? pt(4) : 0
  const margins = { left: padding, right: padding, top: look.ruled ? pt(2) : 0, bottom: look.ruled ? pt(2) : 0 }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: look.widthsMm.map(twips),
    indent: { size: twips(look.indentMm ?? 0), type: WidthType.DXA },
    margins,
    borders: look.ruled
      ? { ...thinLines, insideHorizontal: thinLine, insideVertical: thinLine }
      : { ...noBorders, insideHorizontal: noBorder, insideVertical: noBorder },
    rows: rows.map((cells, index) => {
      const { rowHeightMm } = look
      const heightMm = typeof rowHeightMm === 'function' ? rowHeightMm(index) : (rowHeightMm ?? null)
      const align = typeof look.align === 'function' ? look.align(index) : (look.align ?? 'top')
      return new TableRow({
        cantSplit: true,
        ...(index < (look.headRows ?? 0) ? { tableHeader: true } : {}),
        ...(look.keepNext ? { keepNext: true } : {}),
        ...(heightMm === null ? {} : { height: { value: twips(heightMm), rule: HeightRule.ATLEAST } }),
        children: cells.map(
          (children, column) =>
            new TableCell({
              children,
              ...(align === 'top' ? {} : { verticalAlign: aligned[align] }),
              ...(look.dotted?.(index, column) ? { borders: dottedBelow } : {}),
              width: { size: twips(look.widthsMm[column] ?? 0), type: WidthType.DXA },
            }),
        ),
      })
    }),
  })
}

/** Word wants a paragraph between two tables; it also carries the distance. */
export const gap = (heightPt: number, keepNext = false): Paragraph =>
  paragraph('', { sizePt: 1, afterPt: heightPt - 1, ...(keepNext ? { keepNext } : {}) })
