import type { LetterBlock, LetterModel } from '#domain/letter.ts'
import { documentFontFamily } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { baseCss, pageCss, typeSize } from './base-css.ts'
import { letterPage, logoHeightMm, measures, textWidthMm } from './letter-measures.ts'
import { letterheadSizesPt } from './letterhead.ts'

/** A line of one font size in CSS, as Word counts a line of Arial: ascent, descent and line gap. */
const fontLine = 1.149

/** Page numbers stand from the second page on; Chromium before 131 has no margin boxes and prints none. */
const pageRules = (model: LetterModel): string => `${pageCss(letterPage(model))}
@page{@top-center{content:"- " counter(page) " -";font:10pt "${documentFontFamily}"}}
@page :first{@top-center{content:none}}
.letter{width:${textWidthMm(model)}mm}`

const letterheadRules = (model: LetterModel): string => {
  if (model.letterhead === null) return ''
  const { logo } = model.letterhead
  const logoMm = logo === null ? 0 : measures.logoColumnMm
  const sizes = letterheadSizesPt(model.letterhead, textWidthMm(model) - 2 * logoMm)
  return `.letter .letterhead{margin-bottom:${measures.sectionGapPt}pt}
.letter .letterhead-lines{position:relative;min-height:${logo === null ? 0 : measures.logoHeightMm + 2}mm;padding:0 ${logoMm}mm 5pt;text-align:center;line-height:1.2}
.letter .letterhead-logo{position:absolute;left:0;top:0;height:${logo === null ? 0 : logoHeightMm(logo)}mm}
.letter .line-government{font-size:${typeSize(sizes.government)}}
.letter .line-office{font-size:${typeSize(sizes.office)};font-weight:700}
.letter .line-address{font-size:${sizes.address}pt}
.letter .line-seat{font-size:${sizes.seat}pt;font-weight:700}
.letter .rule{border-top:2.25pt solid #000;border-bottom:.75pt solid #000;height:4.5pt}`
}

const textRules = ({ font, shape, firstLineIndentMm, signatureAlign }: LetterModel): string => `
.letter .whole{break-inside:auto}
.letter .marks{text-align:right;font-size:9pt;font-weight:700;padding-bottom:4pt}
.letter mark{background:#ffe9a8;color:inherit}
.letter .title{text-align:center;font-size:${typeSize(font.sizePt + 1)};font-weight:700;break-after:avoid}
.letter .number,.letter .about{text-align:center;break-after:avoid}
.letter .about{padding-top:${measures.blockGapPt}pt}
.letter .head{margin-bottom:${measures.sectionGapPt}pt}
.letter .paragraph{text-align:justify;margin-bottom:${measures.blockGapPt}pt;orphans:2;widows:2}
.letter .opening{text-indent:${shape === 'korespondensi' ? firstLineIndentMm : 0}mm}
.letter .heading{font-weight:700;margin-bottom:${measures.blockGapPt / 2}pt;break-after:avoid}
.letter .identity{margin:0 0 ${measures.blockGapPt}pt}
.letter .identity .pad{width:${firstLineIndentMm}mm}
.letter .identity .label{width:${measures.identityLabelMm}mm}
.letter .colon{width:${measures.colonMm}mm}
.letter .item{position:relative;padding-left:${measures.markerMm}mm;text-align:justify}
.letter .item:last-child{margin-bottom:${measures.blockGapPt}pt}
.letter .marker{position:absolute;left:0}
.letter .ruled{margin-bottom:${measures.blockGapPt}pt;font-size:${typeSize(font.sizePt - 1)}}
.letter .ruled th,.letter .ruled td{padding:2pt 4pt}
.letter .centered{text-align:center}
.letter .closing{break-inside:avoid}
.letter .signature{margin-left:${measures.signatureLeftMm}mm;padding-top:${measures.signatureGapPt}pt;text-align:${signatureAlign}}
.letter .signature .dated,.letter .signature-line{break-after:avoid}
.letter .prefix{display:inline-block;width:${measures.signaturePrefixMm}mm;margin-left:-${measures.signaturePrefixMm}mm;text-indent:0}
.letter .signature-name{padding-top:${measures.signatureSpacePt}pt;font-weight:700}
.letter .parties{margin-top:${measures.blockGapPt + measures.signatureGapPt}pt}
.letter .parties .left{width:${measures.signatureLeftMm - measures.signaturePrefixMm}mm;padding-right:${measures.signatureLeftMm - measures.signaturePrefixMm - measures.counterSignatureWidthMm}mm;vertical-align:bottom}
.letter .parties .right{padding-left:${measures.signaturePrefixMm}mm;vertical-align:bottom;text-align:${signatureAlign}}
.letter .parties .initials{margin-top:0}
.letter .initials{width:${measures.initialsColumnsMm.reduce<number>((sum, width) => sum + width, 0)}mm;margin-top:${measures.copiesGapPt}pt;font-size:9pt;break-inside:avoid}
.letter .initials td{border:.5pt solid #000;padding:2pt 4pt;height:7mm;vertical-align:middle}
${measures.initialsColumnsMm.map((width, index) => `.letter .initials .column-${index + 1}{width:${width}mm}`).join('\n')}
.letter .copies{padding-top:${measures.copiesGapPt}pt;font-size:${typeSize(font.sizePt - 1)};break-inside:avoid}
.letter .references .label{width:${measures.referenceLabelMm}mm}
.letter .references .value{width:${measures.referenceValueMm}mm;padding-right:6mm}
.letter .references .dated{text-align:right}
.letter .addressee{padding:${measures.sectionGapPt}pt 0}
.letter .addressee-right{margin-left:${measures.signatureLeftMm}mm}`

/** The last column takes what is left, so that its border stays inside the text. */
function tableRules(block: LetterBlock, blockIndex: number): string[] {
  if (block.kind !== 'table') return []
  const table = `.letter .table-${blockIndex}`
  const totalMm = block.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
  const widths = block.columns.slice(0, -1).map(({ widthMm }, at) => `${table} .column-${at + 1}{width:${widthMm}mm}`)
  return [`${table}{width:calc(${totalMm}mm - 1px)}`, ...widths]
}

/** The stylesheet of one letter: page, fonts, and everything its classes mean. */
export function letterCss(model: LetterModel, settings: PaperSettings): string {
  const { sizePt, lineSpacing } = model.font
  return [
    baseCss('letter', sizePt, fontLine * lineSpacing, settings),
    textRules(model).trim(),
    pageRules(model),
    letterheadRules(model),
    ...model.body.flatMap(tableRules),
  ]
    .filter(rules => rules !== '')
    .join('\n')
}
