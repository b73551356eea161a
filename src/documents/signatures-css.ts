import type { LetterModel } from '#domain/letter.ts'
import { typeSize } from './base-css.ts'
import { measures, signatureLeftMm } from './letter-measures.ts'

const initialsMm = measures.initialsColumnsMm.reduce<number>((sum, width) => sum + width, 0)

/** What stands below the text: who signs, who initials, who gets a copy. */
export function signatureRules(model: LetterModel): string {
  const { font, signatureAlign } = model
  const { signaturePrefixMm: prefixMm, witnessColumnsMm: witness } = measures
  const rightMm = signatureLeftMm(model)
  const leftMm = rightMm - prefixMm
  const middle = signatureAlign === 'center' ? 'auto' : '0'
  return `
.letter .closing{break-inside:avoid}
.letter .lonely{break-before:avoid}
.letter .group{break-inside:avoid}
.letter .signature{margin-left:${rightMm}mm;padding-top:${measures.signatureGapPt}pt;text-align:${signatureAlign}}
.letter .signature .dated,.letter .signature-line{break-after:avoid}
.letter .prefix{display:inline-block;width:${prefixMm}mm;margin-left:-${prefixMm}mm;text-indent:0}
.letter .left .prefix,.letter .known-by .prefix{display:inline;margin:0}
.letter .signature-name{font-weight:700}
.letter .room{height:${measures.signatureSpacePt}pt}
.letter .stamp{width:${measures.stampWidthMm}mm;height:${measures.stampHeightMm}mm;margin:4pt ${middle};border:.75pt solid #000;font-size:9pt;line-height:${measures.stampHeightMm}mm;text-align:center}
.letter .unwritten{border-bottom:.75pt dotted #000}
.letter div.unwritten{width:${measures.nameLineMm}mm;max-width:100%;height:${font.sizePt}pt;margin:0 ${middle}}
.letter .parties{margin-top:${measures.blockGapPt + measures.signatureGapPt}pt}
.letter .parties .left{width:${leftMm}mm;padding-right:${leftMm - measures.counterSignatureWidthMm}mm;vertical-align:bottom;text-align:${signatureAlign}}
.letter .parties .right{padding-left:${prefixMm}mm;vertical-align:bottom;text-align:${signatureAlign}}
.letter .parties .names td{vertical-align:top}
.letter .parties .initials{margin-top:0}
.letter .initials{width:${initialsMm}mm;margin-top:${measures.copiesGapPt}pt;font-size:9pt;break-inside:avoid}
.letter .initials td{border:.5pt solid #000;padding:2pt 4pt;height:7mm;vertical-align:middle}
${measures.initialsColumnsMm.map((width, index) => `.letter .initials .column-${index + 1}{width:${width}mm}`).join('\n')}
.letter .known-by{width:${measures.knownByWidthMm}mm;margin:${measures.copiesGapPt}pt auto 0;text-align:center}
.letter .known-by .unwritten,.letter .known-by .stamp{margin-left:auto;margin-right:auto}
.letter .witnesses{padding-top:${measures.copiesGapPt}pt;break-inside:avoid}
.letter .witnesses table{width:${witness.number + witness.name + witness.between + witness.signature}mm}
.letter .witnesses td{height:${measures.witnessRowMm}mm;vertical-align:bottom}
.letter .witnesses .no{width:${witness.number}mm}
.letter .witnesses .name{width:${witness.name}mm}
.letter .witnesses .between{width:${witness.between}mm}
.letter .copies{padding-top:${measures.copiesGapPt}pt;font-size:${typeSize(font.sizePt - 1)};break-inside:avoid}`
}
