import type { Table } from 'docx'
import { LineRuleType, Paragraph } from 'docx'
import type { LetterBlock, LetterModel, LetterNumberLine, SignatureBlock } from '#domain/letter.ts'
import { numberPending } from '#domain/letter.ts'
import type { ParagraphLook, Stretch } from './docx-parts.ts'
import { paragraph, table } from './docx-parts.ts'
import {
  addresseeLines,
  blocksWithSignature,
  listMarker,
  measures,
  opensSentence,
  textWidthMm,
} from './letter-measures.ts'

type Parts = (Paragraph | Table)[]

const numberStretches = (number: LetterNumberLine): Stretch[] =>
  number.state === 'final' ? [number.text] : [number.before, { text: numberPending, pending: true }, number.after]

const datedStretches = ({ place, date }: LetterModel['dated']): Stretch[] =>
  date === null ? [`${place}, `, { text: 'tanggal diambil saat final', pending: true }] : [`${place}, ${date}`]

function titleParts({ title, number, about, font }: LetterModel): Parts {
  const sizePt = font.sizePt + 1
  const heading: ParagraphLook = { align: 'center', bold: true, sizePt, lineSpacing: font.lineSpacing, keepNext: true }
  const centred: ParagraphLook = { align: 'center', lineSpacing: font.lineSpacing, keepNext: true }
  const parts: { text: Stretch | readonly Stretch[]; look: ParagraphLook }[] = [
    { text: title ?? '', look: heading },
    ...(number === null ? [] : [{ text: ['NOMOR: ', ...numberStretches(number)], look: centred }]),
    ...(about === null
      ? []
      : [
          { text: 'TENTANG', look: { ...centred, beforePt: measures.blockGapPt } },
          { text: about, look: heading },
        ]),
  ]
  return parts.map(({ text, look }, index) =>
    paragraph(text, index === parts.length - 1 ? { ...look, afterPt: measures.sectionGapPt } : look),
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

function addresseeParts({ addressee, font }: LetterModel): Parts {
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
      leftMm: addressee.place === 'right' ? measures.signatureLeftMm : 0,
      ...(index === 0 ? { beforePt: measures.sectionGapPt } : {}),
      ...(index === lines.length - 1 ? { afterPt: measures.sectionGapPt } : {}),
    }),
  )
}

function blockParts(block: LetterBlock, model: LetterModel, keepNext: boolean): Parts {
  const { lineSpacing } = model.font
  const afterPt = measures.blockGapPt
  switch (block.kind) {
    case 'paragraph': {
      const indented = model.shape === 'korespondensi' && opensSentence(block.text)
      const firstLineMm = indented ? model.firstLineIndentMm : 0
      return [paragraph(block.text, { align: 'justify', lineSpacing, afterPt, keepNext, firstLineMm })]
    }
    case 'heading':
      return [paragraph(block.text, { bold: true, lineSpacing, afterPt: afterPt / 2, keepNext: true })]
    case 'identity': {
      const indentMm = model.firstLineIndentMm
      const { identityLabelMm, colonMm } = measures
      const valueMm = textWidthMm(model) - indentMm - identityLabelMm - colonMm
      const rows = block.rows.map(({ label, value }) =>
        [label, ':', value].map(text => [paragraph(text, { lineSpacing })]),
      )
      return [table(rows, { widthsMm: [identityLabelMm, colonMm, valueMm], ruled: false, indentMm }), gap(afterPt)]
    }
    case 'list': {
      const { markerMm } = measures
      return block.items.map((item, index) =>
        paragraph(`${listMarker(block.numbering, index)}\t${item}`, {
          align: 'justify',
          lineSpacing,
          leftMm: markerMm,
          hangingMm: markerMm,
          tabMm: markerMm,
          ...(index === block.items.length - 1 ? { afterPt } : {}),
        }),
      )
    }
    case 'table': {
      const sizePt = model.font.sizePt - 1
      const head = block.columns.map(({ label }) => [paragraph(label, { bold: true, align: 'center', sizePt })])
      const rows = block.rows.map(row =>
        row.map((cell, column) => [paragraph(cell, { sizePt, align: block.columns[column]?.align ?? 'left' })]),
      )
      const widthsMm = block.columns.map(({ widthMm }) => widthMm)
      return [table([head, ...rows], { widthsMm, ruled: true, headRows: 1 }), gap(afterPt)]
    }
  }
}

/** Word wants a paragraph between two tables; it also carries the distance. */
const gap = (heightPt: number): Paragraph => paragraph('', { sizePt: 1, afterPt: heightPt - 1 })

function signerParts({ lines, name, rank, identifier }: SignatureBlock, look: ParagraphLook): Parts {
  const { signaturePrefixMm: hangingMm } = measures
  const leftMm = look.leftMm ?? 0
  return [
    ...lines.map(({ prefix, text }) =>
      prefix === null
        ? paragraph(text, look)
        : look.align === 'center'
          ? paragraph(`${prefix} ${text}`, look)
          : paragraph(`${prefix}\t${text}`, { ...look, hangingMm, tabMm: leftMm }),
    ),
    paragraph(name, { ...look, bold: true, beforePt: measures.signatureSpacePt }),
    ...[rank, identifier].filter(line => line !== null).map(line => paragraph(line, look)),
  ]
}

function initialsTable({ heading, rows }: NonNullable<LetterModel['initials']>): Table {
  const cells = [
    [heading, 'Paraf', 'Tanggal'],
    ...rows.map(({ post, name }) => [name === null ? post : `${post}\n${name}`, '', '']),
  ]
  return table(
    cells.map(row => row.map(text => [paragraph(text, { sizePt: 9, keepNext: true })])),
    { widthsMm: measures.initialsColumnsMm, ruled: true, keepNext: true, rowHeightMm: 7 },
  )
}

const keptGap = (heightPt: number): Paragraph => paragraph('', { sizePt: 1, keepNext: true, afterPt: heightPt - 1 })

/** Alone on the right; beside the other party, or beside the initials of the archive copy. */
function signatureParts(model: LetterModel): Parts {
  const { font, signatureAlign, counterSignature, signature, initials } = model
  const look: ParagraphLook = { lineSpacing: font.lineSpacing, align: signatureAlign, keepNext: true }
  const signer = (leftMm: number): Parts => {
    const placed = { ...look, leftMm }
    const dated = model.shape === 'korespondensi' ? [] : [paragraph(datedStretches(model.dated), placed)]
    return [...dated, ...signerParts(signature, placed)]
  }
  const { signatureLeftMm, signaturePrefixMm, counterSignatureWidthMm } = measures
  if (counterSignature === null && initials === null)
    return [keptGap(measures.signatureGapPt), ...signer(signatureLeftMm)]
  const leftWidthMm = signatureLeftMm - signaturePrefixMm
  const left =
    counterSignature !== null
      ? signerParts(counterSignature, { ...look, align: 'left', rightMm: leftWidthMm - counterSignatureWidthMm })
      : initials !== null
        ? [initialsTable(initials), keptGap(2)]
        : []
  return [
    keptGap(measures.signatureGapPt),
    table([[left, signer(signaturePrefixMm)]], {
      widthsMm: [leftWidthMm, textWidthMm(model) - leftWidthMm],
      ruled: false,
      keepNext: true,
      alignBottom: true,
    }),
    ...(counterSignature !== null && initials !== null ? [keptGap(measures.copiesGapPt), initialsTable(initials)] : []),
  ]
}

function copiesParts({ copiesTo, font }: LetterModel): Parts {
  if (copiesTo.length === 0) return []
  const lines = copiesTo.map((post, index) => (copiesTo.length === 1 ? post : `${index + 1}. ${post}`))
  return ['Tembusan:', ...lines].map((line, index) =>
    paragraph(line, {
      sizePt: font.sizePt - 1,
      lineSpacing: font.lineSpacing,
      keepNext: index < lines.length,
      ...(index === 0 ? { beforePt: measures.copiesGapPt } : {}),
    }),
  )
}

/** Word wants a paragraph after the last table; it must not need a page of its own. */
const endOfBody = (): Paragraph =>
  new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })

/**
 * The last sentences, the signature and the copies in one row that no page break may split. Word would keep them together
 * by keepNext alone; LibreOffice lets go of such a chain when its first paragraphs fit on the page before.
 */
function closingParts(model: LetterModel, blocks: readonly LetterBlock[]): Parts {
  const parts = [
    ...blocks.flatMap(block => blockParts(block, model, true)),
    ...signatureParts(model),
    ...copiesParts(model),
  ]
  return [table([[parts]], { widthsMm: [textWidthMm(model)], ruled: false }), endOfBody()]
}

/** Everything below the letterhead, in reading order. */
export function bodyParts(model: LetterModel): Parts {
  const closing = model.body.length - blocksWithSignature(model)
  return [
    ...(model.shape === 'korespondensi' ? [...referenceParts(model), ...addresseeParts(model)] : titleParts(model)),
    ...model.body.slice(0, closing).flatMap(block => blockParts(block, model, false)),
    ...closingParts(model, model.body.slice(closing)),
  ]
}
