import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import { typeSize } from './base-css.ts'
import { gapBelow, measures } from './letter-measures.ts'

/** What the blocks of a letter look like, whichever there are. */
export const textBlockRules = (model: LetterModel): string => {
  const { font, shape, firstLineIndentMm } = model
  return `
.letter .paragraph{text-align:justify;margin-bottom:${measures.blockGapPt}pt;orphans:2;widows:2}
.letter .opening{text-indent:${shape === 'korespondensi' ? firstLineIndentMm : 0}mm}
.letter .heading{font-weight:700;margin-bottom:${measures.blockGapPt / 2}pt;break-after:avoid}
.letter .centred{text-align:center;margin-bottom:${gapBelow(model, measures.blockGapPt)}pt;break-inside:avoid}
.letter .large{font-size:${typeSize(measures.largePt)}}
.letter .bold{font-weight:700;break-after:avoid}
.letter .identity,.letter .ticks{margin:0 0 ${measures.blockGapPt}pt}
.letter .pad{width:${firstLineIndentMm}mm}
.letter .identity .label,.letter .ticks .label{width:${measures.identityLabelMm}mm}
.letter .colon{width:${measures.colonMm}mm}
.letter .blank td{height:${measures.writingLineMm}mm;vertical-align:bottom}
.letter .blank .line{border-bottom:.75pt dotted #000}
.letter .more{break-before:avoid}
.letter .option{position:relative;padding:0 2mm 2pt ${measures.tickColumnMm}mm}
.letter .tick{position:absolute;left:0;top:.3mm;width:${measures.tickMm}mm;height:${measures.tickMm}mm;border:.75pt solid #000;font-size:8pt;font-weight:700;line-height:${measures.tickMm - 0.4}mm;text-align:center}
.letter .item{position:relative;padding-left:${measures.markerMm}mm;text-align:justify}
.letter .list .item:last-child{margin-bottom:${measures.blockGapPt}pt}
.letter .marker{position:absolute;left:0}
.letter .clauses{margin-bottom:${measures.blockGapPt}pt}
.letter .clauses .label{width:${measures.clauseLabelMm}mm}
.letter .clauses p{text-align:justify;padding-bottom:2pt}
.letter .ruled{margin-bottom:${measures.blockGapPt}pt;font-size:${typeSize(font.sizePt - 1)}}
.letter .ruled th,.letter .ruled td{padding:2pt 4pt}
.letter .ruled .empty td{height:${measures.writingLineMm}mm}
.letter .centered{text-align:center}
.letter .to-right{text-align:right}
.letter .box{display:flex;align-items:center;justify-content:center;text-align:center;border:.75pt solid #000;margin-bottom:${measures.blockGapPt}pt;break-inside:avoid}`
}

/** The measures of one block. The last column of a table takes what is left, so that its border stays inside the text. */
export function blockRules(block: LetterBlock, place: number): string[] {
  switch (block.kind) {
    case 'table': {
      const table = `.letter .table-${place}`
      const totalMm = block.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
      const widths = block.columns
        .slice(0, -1)
        .map(({ widthMm }, at) => `${table} .column-${at + 1}{width:${widthMm}mm}`)
      return [`${table}{width:calc(${totalMm}mm - 1px)}`, ...widths]
    }
    case 'space':
      return [`.letter .space-${place}{height:${block.heightMm}mm}`]
    case 'box':
      return [`.letter .box-${place}{width:${block.widthMm}mm;height:${block.heightMm}mm}`]
    default:
      return []
  }
}
