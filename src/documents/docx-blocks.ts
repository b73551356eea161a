import type { Paragraph, Table } from 'docx'
import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import { blankParts, boxParts, tickParts } from './docx-forms.ts'
import type { ParagraphLook } from './docx-parts.ts'
import { gap, paragraph, table } from './docx-parts.ts'
import { gapBelow, listMarker, measures, opensSentence, textWidthMm } from './letter-measures.ts'
import type { PlacedBlock } from './letter-order.ts'
import { isSentence } from './letter-order.ts'

type Parts = (Paragraph | Table)[]
type Block<Kind extends LetterBlock['kind']> = Extract<LetterBlock, { kind: Kind }>

/** Word keeps a row with the next one by its paragraphs: the last two rows of a kept table stay with what follows. */
const rowKept = (keepNext: boolean, row: number, rows: number): boolean => keepNext && row >= rows - 2

function identityParts({ rows }: Block<'identity'>, model: LetterModel, keepNext: boolean): Parts {
  const indentMm = model.firstLineIndentMm
  const { identityLabelMm, colonMm, blockGapPt } = measures
  const valueMm = textWidthMm(model) - indentMm - identityLabelMm - colonMm
  const cells = rows.map(({ label, value }, row) => {
    const look = { lineSpacing: model.font.lineSpacing, keepNext: rowKept(keepNext, row, rows.length) }
    return [label, ':', value].map(text => [paragraph(text, look)])
  })
  const widthsMm = [identityLabelMm, colonMm, valueMm]
  return [table(cells, { widthsMm, ruled: false, indentMm }), gap(blockGapPt, keepNext)]
}

const hanging: ParagraphLook = {
  align: 'justify',
  leftMm: measures.markerMm,
  hangingMm: measures.markerMm,
  tabMm: measures.markerMm,
}

function listParts({ numbering, items }: Block<'list'>, { font }: LetterModel, keepNext: boolean): Parts {
  return items.map((item, index) => {
    const last = index === items.length - 1
    return paragraph(`${listMarker(numbering, index)}\t${item}`, {
      ...hanging,
      lineSpacing: font.lineSpacing,
      keepNext: keepNext && last,
      ...(last ? { afterPt: measures.blockGapPt } : {}),
    })
  })
}

/** Each item is a row of its own, so that a page may end between two of them and not within one. */
function clauseParts({ rows }: Block<'clauses'>, model: LetterModel, keepNext: boolean): Parts {
  const { lineSpacing } = model.font
  const { clauseLabelMm, colonMm, blockGapPt } = measures
  const items = rows.flatMap(({ label, numbering, items: texts }) =>
    texts.map((text, at) => ({ label: at === 0 ? label : '', numbering, text, at })),
  )
  const cells = items.map(({ label, numbering, text, at }, row) => {
    const look: ParagraphLook = { lineSpacing, keepNext: rowKept(keepNext, row, items.length) }
    const item =
      numbering === null
        ? paragraph(text, { ...look, align: 'justify', afterPt: 2 })
        : paragraph(`${listMarker(numbering, at)}\t${text}`, { ...look, ...hanging, afterPt: 2 })
    return [[paragraph(label, look)], [paragraph(label === '' ? '' : ':', look)], [item]]
  })
  const widthsMm = [clauseLabelMm, colonMm, textWidthMm(model) - clauseLabelMm - colonMm]
  return [table(cells, { widthsMm, ruled: false }), gap(blockGapPt, keepNext)]
}

function tableParts({ columns, rows, emptyRows = 0 }: Block<'table'>, { font }: LetterModel, keepNext: boolean): Parts {
  const sizePt = font.sizePt - 1
  const head = columns.map(({ label }) => [paragraph(label, { bold: true, align: 'center', sizePt })])
  const all = [...rows, ...Array.from({ length: emptyRows }, () => columns.map(() => ''))]
  const cells = all.map((row, at) =>
    row.map((cell, column) => [
      paragraph(cell, {
        sizePt,
        align: columns[column]?.align ?? 'left',
        keepNext: rowKept(keepNext, at, all.length),
      }),
    ]),
  )
  const widthsMm = columns.map(({ widthMm }) => widthMm)
  const rowHeightMm = (row: number) => (row > rows.length ? measures.writingLineMm : null)
  return [
    table([head, ...cells], { widthsMm, ruled: true, headRows: 1, rowHeightMm }),
    gap(measures.blockGapPt, keepNext),
  ]
}

/** A block as Word has it; `keepNext` where no page break may part its end from what follows. */
export function blockParts({ block }: PlacedBlock, model: LetterModel, keepNext: boolean): Parts {
  const { lineSpacing } = model.font
  const afterPt = measures.blockGapPt
  switch (block.kind) {
    case 'paragraph': {
      const indented = model.shape === 'korespondensi' && opensSentence(block.text)
      const firstLineMm = indented ? model.firstLineIndentMm : 0
      const splits = !isSentence(block)
      return [paragraph(block.text, { align: 'justify', lineSpacing, afterPt, keepNext, splits, firstLineMm })]
    }
    case 'heading':
      return [paragraph(block.text, { bold: true, lineSpacing, afterPt: afterPt / 2, keepNext: true })]
    case 'centred': {
      const sizePt = block.size === 'large' ? { sizePt: measures.largePt } : {}
      const look = {
        align: 'center',
        bold: block.bold,
        lineSpacing,
        afterPt: gapBelow(model, afterPt),
        keepNext: true,
      } as const
      return [paragraph(block.text, { ...look, ...sizePt })]
    }
    case 'identity':
      return identityParts(block, model, keepNext)
    case 'list':
      return listParts(block, model, keepNext)
    case 'clauses':
      return clauseParts(block, model, keepNext)
    case 'table':
      return tableParts(block, model, keepNext)
    case 'blanks':
      return blankParts(block, model, keepNext)
    case 'ticks':
      return tickParts(block, model, keepNext)
    case 'space':
      return [gap((block.heightMm * 72) / 25.4, keepNext)]
    case 'box':
      return boxParts(block, keepNext)
  }
}
