import type { LetterModel } from '#domain/letter.ts'
import type { PrintablePage } from '#domain/printable.ts'
import { documentFontFamily } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { fontCss, pageCss, rootCss, typeSize } from './base-css.ts'
import { blockRules, textBlockRules } from './letter-blocks-css.ts'
import {
  gapBelow,
  letterPage,
  logoHeightMm,
  measures,
  signatureLeftMm,
  textWidthMm,
  titlePt,
} from './letter-measures.ts'
import { letterheadSizesPt } from './letterhead.ts'
import { signatureRules } from './signatures-css.ts'

/** A line of one font size in CSS, as Word counts a line of Arial: ascent, descent and line gap. */
const fontLine = 1.149

/** Page numbers stand from the second page on; Chromium before 131 has no margin boxes and prints none. */
const pageNumbers = `@page{@top-center{content:"- " counter(page) " -";font:10pt "${documentFontFamily}"}}
@page :first{@top-center{content:none}}`

/** A frame fills its sheet, a millimetre less lest a rounded height asks for another one. */
function frameRules({ marginsMm }: LetterModel, page: PrintablePage): string {
  const { top, right, bottom, left } = page.marginsMm
  const height = (page.heightMm ?? 0) - top - bottom - 1
  const padding = [marginsMm.top - top, marginsMm.right - right, marginsMm.bottom - bottom, marginsMm.left - left]
  return `.letter .frame{min-height:${height.toFixed(2)}mm;padding:${padding.map(mm => `${mm.toFixed(2)}mm`).join(' ')};border:3pt double #000;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.letter .frame+.frame{break-before:page}`
}

/** Rules of the sheet, which are the same for every letter on it. */
export const letterSheetCss = (model: LetterModel, settings: PaperSettings): string =>
  `${fontCss(settings)}\n${pageCss(letterPage(model))}`

function widthRules(model: LetterModel): string {
  const page = letterPage(model)
  const width = page.widthMm - page.marginsMm.left - page.marginsMm.right
  const frame = model.border ? frameRules(model, page) : ''
  return `${frame}\n.letter{width:${Math.round(width * 100) / 100}mm}`.trim()
}

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

const textRules = (model: LetterModel): string => `
.letter .whole{break-inside:auto}
.letter .marks{text-align:right;font-size:9pt;font-weight:700;padding-bottom:4pt}
.letter mark{background:#ffe9a8;color:inherit}
.letter .title{text-align:center;font-size:${typeSize(titlePt(model))};font-weight:700;break-after:avoid}
.letter .subject{font-size:${typeSize(model.font.sizePt + 1)}}
.letter .number,.letter .about{text-align:center;break-after:avoid}
.letter .about{padding-top:${measures.blockGapPt}pt}
.letter .head{margin-bottom:${gapBelow(model, measures.sectionGapPt)}pt}
.letter .references .label{width:${measures.referenceLabelMm}mm}
.letter .references .value{width:${measures.referenceValueMm}mm;padding-right:6mm}
.letter .references .dated{text-align:right}
.letter .addressee{padding:${measures.sectionGapPt}pt 0}
.letter .addressee-right{margin-left:${signatureLeftMm(model)}mm}
.letter .attachment{break-before:page}
.letter .attachment-head{margin:0 0 ${measures.sectionGapPt}pt ${signatureLeftMm(model)}mm;break-after:avoid}
.letter .attachment-head .label{width:${measures.attachmentLabelMm}mm}`

/** What the classes of a letter mean. */
export function letterRules(model: LetterModel): string {
  const { sizePt, lineSpacing } = model.font
  return [
    rootCss('letter', sizePt, fontLine * lineSpacing),
    textRules(model).trim(),
    textBlockRules(model).trim(),
    signatureRules(model).trim(),
    widthRules(model),
    letterheadRules(model),
    ...model.body.flatMap(blockRules),
  ]
    .filter(rules => rules !== '')
    .join('\n')
}

/** The stylesheet of one letter: page, fonts, and everything its classes mean. */
export const letterCss = (model: LetterModel, settings: PaperSettings): string =>
  [letterSheetCss(model, settings), ...(model.border ? [] : [pageNumbers]), letterRules(model)].join('\n')
