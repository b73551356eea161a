import type { Paragraph, Table } from 'docx'
import type { LetterModel, LetterNumberLine } from '#domain/letter.ts'
import { numberPending } from '#domain/letter.ts'
import { blockParts } from './docx-blocks.ts'
import type { ParagraphLook, Stretch } from './docx-parts.ts'
import { gap, paragraph, table } from './docx-parts.ts'
import { aloneOnTheRight, closingParts, datedStretches, unsplit } from './docx-signatures.ts'
import { addresseeLines, gapBelow, measures, signatureLeftMm, textWidthMm, titlePt } from './letter-measures.ts'
import type { LetterSheets } from './letter-order.ts'
import { blocksWithSignature, letterSheets } from './letter-order.ts'

type Parts = (Paragraph | Table)[]

const numberStretches = (number: LetterNumberLine): Stretch[] =>
  number.state === 'final' ? [number.text] : [number.before, { text: numberPending, pending: true }, number.after]

function titleParts(model: LetterModel): Parts {
  const { title, number, about, font } = model
  const subject: ParagraphLook = {
    align: 'center',
    bold: true,
    sizePt: font.sizePt + 1,
    lineSpacing: font.lineSpacing,
    keepNext: true,
  }
  const heading: ParagraphLook = { ...subject, sizePt: titlePt(model) }
  const centred: ParagraphLook = { align: 'center', lineSpacing: font.lineSpacing, keepNext: true }
  const parts: { text: Stretch | readonly Stretch[]; look: ParagraphLook }[] = [
    { text: title ?? '', look: heading },
    ...(number === null ? [] : [{ text: ['NOMOR: ', ...numberStretches(number)], look: centred }]),
    ...(about === null
      ? []
      : [
          { text: 'TENTANG', look: { ...centred, beforePt: measures.blockGapPt } },
          { text: about, look: subject },
        ]),
  ]
  return parts.map(({ text, look }, index) =>
    paragraph(text, index === parts.length - 1 ? { ...look, afterPt: gapBelow(model, measures.sectionGapPt) } : look),
  )
}

function referenceParts(model: LetterModel): Parts {
  const { correspondence: rows, font, number } = model
  if (rows === null) return []
  const look: ParagraphLook = { lineSpacing: font.lineSpacing, keepNext: true }
  const widthsMm = [measures.referenceLabelMm, measures.colonMm, measures.referenceValueMm]
  const datedMm = textWidthMm(model) - widthsMm.reduce((sum, width) => sum + width, 0)
  const row = (label: string, value: Stretch | readonly Stretch[], dated: readonly Stretch[]) => [
    [paragraph(label, look)],
    [paragraph(':', look)],
    [paragraph(value, { ...look, rightMm: 6 })],
    [paragraph(dated, { ...look, align: 'right' })],
  ]
  return [
    table(
      [
        row('Nomor', number === null ? '' : numberStretches(number), datedStretches(model.dated)),
        ...(rows.nature === null ? [] : [row('Sifat', rows.nature, [])]),
        ...(rows.attachment === null ? [] : [row('Lampiran', rows.attachment, [])]),
        row(rows.subjectLabel, rows.subject, []),
      ],
      { widthsMm: [...widthsMm, datedMm], ruled: false },
    ),
  ]
}

function addresseeParts(model: LetterModel): Parts {
  const { addressee, font } = model
  if (addressee === null) return []
  const lines = [
    ...(addressee.place === 'right' ? ['Kepada'] : []),
    ...addresseeLines(addressee.recipients),
    ...(addressee.town === null ? [] : [`di ${addressee.town}`]),
  ]
  return lines.map((line, index) =>
    paragraph(line, {
      lineSpacing: font.lineSpacing,
      keepNext: true,
      leftMm: addressee.place === 'right' ? signatureLeftMm(model) : 0,
      ...(index === 0 ? { beforePt: measures.sectionGapPt } : {}),
      ...(index === lines.length - 1 ? { afterPt: measures.sectionGapPt } : {}),
    }),
  )
}

function attachmentParts(model: LetterModel, { head, blocks }: LetterSheets['attachments'][number]): Parts {
  const { font, number, dated, signature } = model
  const look: ParagraphLook = { lineSpacing: font.lineSpacing, keepNext: true }
  const leftMm = signatureLeftMm(model)
  const { attachmentLabelMm, colonMm, sectionGapPt } = measures
  const row = (label: string, value: Stretch | readonly Stretch[]) =>
    [label, ':', value].map(text => [paragraph(text, look)])
  const rows = [
    ...(number === null ? [] : [row('Nomor', numberStretches(number))]),
    row('Tanggal', dated.date ?? { text: 'tanggal diambil saat final', pending: true }),
  ]
  const widthsMm = [attachmentLabelMm, colonMm, textWidthMm(model) - leftMm - attachmentLabelMm - colonMm]
  const signed = head.reference && signature !== null
  return [
    paragraph(head.heading, { ...look, leftMm, pageBreakBefore: true }),
    ...(head.reference ? [table(rows, { widthsMm, ruled: false, indentMm: leftMm })] : []),
    gap(sectionGapPt, true),
    ...blocks.flatMap((block, index) => blockParts(block, model, signed && index === blocks.length - 1)),
    ...(signed ? unsplit(model, aloneOnTheRight(model, signature, false)) : []),
  ]
}

/** Everything below the letterhead, in reading order. */
export function bodyParts(model: LetterModel): Parts {
  const { first, attachments } = letterSheets(model.body)
  const closing = first.length - blocksWithSignature(first)
  const lonely = closing === first.length
  return [
    ...(model.shape === 'korespondensi' ? [...referenceParts(model), ...addresseeParts(model)] : titleParts(model)),
    ...first.slice(0, closing).flatMap((block, index) => blockParts(block, model, lonely && index === closing - 1)),
    ...closingParts(model, first.slice(closing)),
    ...attachments.flatMap(attachment => attachmentParts(model, attachment)),
  ]
}
