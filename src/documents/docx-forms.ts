import { BorderStyle, Paragraph, type Table, TextRun } from 'docx'
import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import { gap, paragraph, pt, table, twips } from './docx-parts.ts'
import { measures, textWidthMm } from './letter-measures.ts'

type Parts = (Paragraph | Table)[]
type Block<Kind extends LetterBlock['kind']> = Extract<LetterBlock, { kind: Kind }>

/** Each dotted line is a row of its own, kept with the line above it. */
export function blankParts({ rows }: Block<'blanks'>, model: LetterModel, keepNext: boolean): Parts {
  const { lineSpacing } = model.font
  const { identityLabelMm, colonMm, writingLineMm, blockGapPt } = measures
  const lines = rows.flatMap(({ label, value, lines: count }) =>
    Array.from({ length: value === null ? Math.max(1, count) : 1 }, (_, at) => ({
      texts: [at === 0 ? label : '', at === 0 ? ':' : '', value ?? ''],
      toWrite: value === null,
      more: value === null && at < count - 1,
    })),
  )
  const cells = lines.map(({ texts, more }, row) => {
    const look = { lineSpacing, keepNext: more || (keepNext && row >= lines.length - 2) }
    return texts.map(text => [paragraph(text, look)])
  })
  const indentMm = model.firstLineIndentMm
  const form = table(cells, {
    widthsMm: [identityLabelMm, colonMm, textWidthMm(model) - indentMm - identityLabelMm - colonMm],
    ruled: false,
    indentMm,
    rowHeightMm: row => (lines[row]?.toWrite ? writingLineMm : null),
    align: row => (lines[row]?.toWrite ? 'bottom' : 'top'),
    dotted: (row, column) => column === 2 && lines[row]?.toWrite === true,
  })
  return [form, gap(blockGapPt, keepNext)]
}

/** A box of the size of its letter: the border of a run, which holds a cross or nothing. */
const tick = (ticked: boolean): TextRun =>
  new TextRun({
    text: ticked ? '\u00a0X\u00a0' : '\u00a0\u00a0\u00a0\u00a0\u00a0',
    size: 16,
    bold: true,
    border: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 },
  })

function option(
  { text, ticked }: Block<'ticks'>['options'][number],
  lineSpacing: number,
  keepNext: boolean,
): Paragraph {
  const columnMm = twips(measures.tickColumnMm)
  return new Paragraph({
    children: [tick(ticked), new TextRun({ text: `\t${text}` })],
    indent: { left: columnMm, hanging: columnMm, right: twips(2) },
    tabStops: [{ type: 'left', position: columnMm }],
    spacing: { line: Math.round(240 * lineSpacing), after: pt(2) },
    ...(keepNext ? { keepNext: true, keepLines: true } : {}),
  })
}

export function tickParts({ label, options, columns }: Block<'ticks'>, model: LetterModel, keepNext: boolean): Parts {
  const { lineSpacing } = model.font
  const { identityLabelMm, colonMm, blockGapPt } = measures
  const indentMm = model.firstLineIndentMm
  const headMm = label === null ? [] : [identityLabelMm, colonMm]
  const optionMm = (textWidthMm(model) - indentMm - headMm.reduce((sum, mm) => sum + mm, 0)) / columns
  const rows = Math.ceil(options.length / columns)
  const cells = Array.from({ length: rows }, (_, row) => {
    const kept = keepNext && row >= rows - 2
    const look = { lineSpacing, keepNext: kept }
    const head = label === null ? [] : [row === 0 ? label : '', row === 0 ? ':' : '']
    return [
      ...head.map(text => [paragraph(text, look)]),
      ...Array.from({ length: columns }, (__, column) => {
        const chosen = options[row * columns + column]
        return [chosen === undefined ? paragraph('', look) : option(chosen, lineSpacing, kept)]
      }),
    ]
  })
  const widthsMm = [...headMm, ...Array.from({ length: columns }, () => optionMm)]
  return [table(cells, { widthsMm, ruled: false, indentMm }), gap(blockGapPt, keepNext)]
}

export function boxParts({ text, widthMm, heightMm }: Block<'box'>, keepNext: boolean): Parts {
  const word = [paragraph(text, { align: 'center', keepNext })]
  return [
    table([[word]], { widthsMm: [widthMm], ruled: true, rowHeightMm: heightMm, align: 'center' }),
    gap(measures.blockGapPt, keepNext),
  ]
}
