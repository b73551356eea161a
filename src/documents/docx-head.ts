import type { Table } from 'docx'
import { AlignmentType, ImageRun, PageNumber, Paragraph, TextRun } from 'docx'
import type { LetterheadLogo, LetterModel } from '#domain/letter.ts'
import { markWords } from '#domain/letter.ts'
import { paragraph, table, twips } from './docx-parts.ts'
import { footLines } from './letter-html.ts'
import { logoHeightMm, measures, textWidthMm } from './letter-measures.ts'
import { letterheadSizesPt } from './letterhead.ts'

const pxPerMm = 96 / 25.4

function logoParagraph(logo: LetterheadLogo): Paragraph {
  const { pngBase64, widthPx, heightPx } = logo
  const heightMm = logoHeightMm(logo)
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: Uint8Array.from(Buffer.from(pngBase64, 'base64')),
        transformation: { height: heightMm * pxPerMm, width: ((heightMm * widthPx) / heightPx) * pxPerMm },
        altText: { name: 'lambang', description: 'Lambang daerah', title: '' },
      }),
    ],
  })
}

function letterheadParts(model: LetterModel): (Paragraph | Table)[] {
  const { letterhead } = model
  if (letterhead === null) return []
  const widthMm = textWidthMm(model)
  const logoMm = letterhead.logo === null ? 0 : measures.logoColumnMm
  const sizes = letterheadSizesPt(letterhead, widthMm - 2 * logoMm)
  const lines = letterhead.lines.map(({ role, text }) =>
    paragraph(text, {
      align: 'center',
      sizePt: sizes[role],
      bold: role === 'office' || role === 'seat',
      lineSpacing: 1.05,
    }),
  )
  const rule = paragraph('', { sizePt: 2, ruleBelow: 'letterhead', afterPt: measures.sectionGapPt })
  if (letterhead.logo === null) return [...lines, rule]
  const columns = [[logoParagraph(letterhead.logo)], lines, [paragraph('')]]
  return [table([columns], { widthsMm: [logoMm, widthMm - 2 * logoMm, logoMm], ruled: false }), rule]
}

const markParts = ({ marks }: LetterModel): Paragraph[] =>
  marks.length === 0
    ? []
    : [
        paragraph(marks.map(mark => markWords[mark]).join(' · '), {
          align: 'right',
          bold: true,
          sizePt: 9,
          afterPt: 4,
        }),
      ]

/** From the header's edge down to the text's: Word measures headers from the page, the letterhead starts at the margin. */
const dropToMargin = ({ marginsMm }: LetterModel): Paragraph =>
  new Paragraph({
    children: [],
    spacing: { line: twips(marginsMm.top - measures.pageNumberTopMm), lineRule: 'exact', before: 0, after: 0 },
  })

/** The header of the first page: marks and letterhead. */
export const firstHeader = (model: LetterModel): (Paragraph | Table)[] => [
  dropToMargin(model),
  ...markParts(model),
  ...letterheadParts(model),
]

/** The header of the pages that follow: the page's number and the marks. */
export const nextHeader = (model: LetterModel): (Paragraph | Table)[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: twips(marginDrop(model)), lineRule: 'exact', before: 0, after: 0 },
    children: model.border ? [] : [new TextRun({ size: 20, children: ['- ', PageNumber.CURRENT, ' -'] })],
  }),
  ...markParts(model),
]

const marginDrop = ({ marginsMm }: LetterModel): number => marginsMm.top - measures.pageNumberTopMm

/** The foot of every page. */
export const footParts = (model: LetterModel): Paragraph[] =>
  footLines(model).map((line, index) => paragraph(line, { sizePt: measures.footPt, ruleAbove: index === 0 }))
