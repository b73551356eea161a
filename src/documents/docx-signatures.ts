import type { Table } from 'docx'
import { LineRuleType, Paragraph } from 'docx'
import type { LetterModel, SignatureBlock } from '#domain/letter.ts'
import { blockParts } from './docx-blocks.ts'
import type { ParagraphLook, Stretch } from './docx-parts.ts'
import { gap, paragraph, table } from './docx-parts.ts'
import { measures, signatureLeftMm, textWidthMm } from './letter-measures.ts'
import type { PlacedBlock } from './letter-order.ts'
import { inPairs, photoPlace, signsTogether } from './letter-order.ts'

type Parts = (Paragraph | Table)[]

/** Where a signature stands: what is written by hand must know how much room it has. */
type SignerLook = ParagraphLook & { readonly widthMm: number; readonly inline?: true }

const pending: Stretch = { text: 'tanggal diambil saat final', pending: true }

/** The place and the date on one line. */
export const datedStretches = ({ place, date }: LetterModel['dated']): Stretch[] =>
  date === null ? [`${place}, `, pending] : [`${place}, ${date}`]

function datedParts({ shape, dated, datedAs }: LetterModel, look: ParagraphLook): Parts {
  if (datedAs === 'decided')
    return [
      paragraph(`Ditetapkan di ${dated.place}`, look),
      paragraph(dated.date === null ? ['pada tanggal ', pending] : `pada tanggal ${dated.date}`, look),
    ]
  return shape === 'korespondensi' ? [] : [paragraph(datedStretches(dated), look)]
}

/** The room for a signature; with a duty stamp its place is drawn there. */
function roomParts(stamp: boolean, { align, leftMm = 0, widthMm }: SignerLook): Parts {
  if (!stamp) return [gap(measures.signatureSpacePt, true)]
  const room = Math.max(0, widthMm - measures.stampWidthMm)
  const place = table([[[paragraph('Meterai', { align: 'center', sizePt: 9, keepNext: true })]]], {
    widthsMm: [measures.stampWidthMm],
    ruled: true,
    rowHeightMm: measures.stampHeightMm,
    align: 'center',
    indentMm: align === 'center' ? leftMm + room / 2 : leftMm,
  })
  return [gap(4, true), place, gap(4, true)]
}

function nameParts({ name, rank, identifier }: SignatureBlock, look: SignerLook): Parts {
  const room = Math.max(0, look.widthMm - measures.nameLineMm)
  const before = look.align === 'center' ? room / 2 : 0
  const written =
    name !== ''
      ? paragraph(name, { ...look, bold: true })
      : paragraph('', {
          ...look,
          dottedBelow: true,
          leftMm: (look.leftMm ?? 0) + before,
          rightMm: (look.rightMm ?? 0) + room - before,
        })
  return [written, ...[rank, identifier].filter(line => line !== null).map(line => paragraph(line, look))]
}

function postParts({ lines }: SignatureBlock, look: SignerLook): Parts {
  const { signaturePrefixMm: hangingMm } = measures
  return lines.map(({ prefix, text }) =>
    prefix === null
      ? paragraph(text, look)
      : look.align === 'center' || look.inline
        ? paragraph(`${prefix} ${text}`, look)
        : paragraph(`${prefix}\t${text}`, { ...look, hangingMm, tabMm: look.leftMm ?? 0 }),
  )
}

/** One below the other: the posts, the room for the signature, the name. */
const signerParts = (signer: SignatureBlock, look: SignerLook): Parts => [
  ...postParts(signer, look),
  ...roomParts(signer.stamp === true, look),
  ...nameParts(signer, look),
]

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

const lookOf = ({ font, signatureAlign }: LetterModel): ParagraphLook => ({
  lineSpacing: font.lineSpacing,
  align: signatureAlign,
  keepNext: true,
})

const leftWidthMm = (model: LetterModel): number => signatureLeftMm(model) - measures.signaturePrefixMm

const leftLook = (model: LetterModel): SignerLook => {
  const widthMm = measures.counterSignatureWidthMm
  return { ...lookOf(model), rightMm: leftWidthMm(model) - widthMm, widthMm, inline: true }
}

/** A signer in the right half of a table, with room for the prefix that hangs left of it. */
const rightLook = (model: LetterModel): SignerLook => ({
  ...lookOf(model),
  leftMm: measures.signaturePrefixMm,
  widthMm: textWidthMm(model) - signatureLeftMm(model),
})

/** A cell cannot be without a paragraph. */
const filled = (parts: Parts): Parts => (parts.length === 0 ? [paragraph('', { keepNext: true })] : parts)

const halves = (model: LetterModel, rows: readonly (readonly [Parts, Parts])[]): Table =>
  table(
    rows.map(cells => cells.map(filled)),
    {
      widthsMm: [leftWidthMm(model), textWidthMm(model) - leftWidthMm(model)],
      ruled: false,
      keepNext: true,
      align: row => (row === 2 ? 'top' : 'bottom'),
    },
  )

/** Two who sign side by side: their posts end, and their names begin, at the same height. */
function sideBySide(model: LetterModel, left: SignatureBlock, right: SignatureBlock | null, dated: boolean): Table {
  const [leftIs, rightIs] = [leftLook(model), rightLook(model)]
  const onRight = (part: (signer: SignatureBlock) => Parts): Parts => (right === null ? [] : part(right))
  const above = dated && right !== null ? datedParts(model, rightIs) : []
  return halves(model, [
    [postParts(left, leftIs), [...above, ...onRight(signer => postParts(signer, rightIs))]],
    [roomParts(left.stamp === true, leftIs), onRight(({ stamp }) => roomParts(stamp === true, rightIs))],
    [nameParts(left, leftIs), onRight(signer => nameParts(signer, rightIs))],
  ])
}

/** The signer alone on the right, as a letter or an attachment ends. */
export function aloneOnTheRight(model: LetterModel, signer: SignatureBlock, dated: boolean): Parts {
  const leftMm = signatureLeftMm(model)
  const look: SignerLook = { ...lookOf(model), leftMm, widthMm: textWidthMm(model) - leftMm }
  return [gap(measures.signatureGapPt, true), ...(dated ? datedParts(model, look) : []), ...signerParts(signer, look)]
}

/** Alone on the right; beside the other party, the initials of the archive copy, or the place of a photograph. */
function partiesParts(model: LetterModel, photo: Parts): Parts {
  const { counterSignature, signature, initials } = model
  if (counterSignature === null && initials === null && photo.length === 0)
    return signature === null ? [] : aloneOnTheRight(model, signature, true)
  if (counterSignature !== null)
    return [gap(measures.signatureGapPt, true), sideBySide(model, counterSignature, signature, true)]
  const look = rightLook(model)
  const right = signature === null ? [] : [...datedParts(model, look), ...signerParts(signature, look)]
  const left = initials === null ? photo : [initialsTable(initials), gap(2, true)]
  return [gap(measures.signatureGapPt, true), halves(model, [[left, right]])]
}

function pairParts(model: LetterModel, signers: readonly SignatureBlock[] | undefined): Parts[] {
  return inPairs(signers).map(({ left, right }) => [
    gap(measures.blockGapPt + measures.signatureGapPt, true),
    sideBySide(model, left, right, false),
  ])
}

function witnessParts({ witnesses = [], font }: LetterModel): Parts[] {
  if (witnesses.length === 0) return []
  const { number, name, between, signature } = measures.witnessColumnsMm
  const look: ParagraphLook = { lineSpacing: font.lineSpacing, keepNext: true }
  const rows = witnesses.map((witness, index) =>
    [`${index + 1}.`, witness, '', ''].map(text => [paragraph(text, look)]),
  )
  const dotted = (row: number, column: number) => column === 3 || (column === 1 && witnesses[row] === '')
  const widthsMm = [number, name, between, signature]
  return [
    [
      paragraph('Saksi-saksi:', { ...look, beforePt: measures.copiesGapPt }),
      table(rows, { widthsMm, ruled: false, rowHeightMm: measures.witnessRowMm, align: 'bottom', dotted }),
    ],
  ]
}

function knownByParts(model: LetterModel): Parts[] {
  const { knownBy = [] } = model
  const [only] = knownBy
  if (knownBy.length !== 1 || only === undefined) return pairParts(model, knownBy)
  const room = Math.max(0, textWidthMm(model) - measures.knownByWidthMm) / 2
  const look = { ...lookOf(model), align: 'center', leftMm: room, rightMm: room } as const
  return [[gap(measures.copiesGapPt, true), ...signerParts(only, { ...look, widthMm: measures.knownByWidthMm })]]
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

/** Word wants a paragraph after a table; it must not need a page of its own. */
const endOfBody = (): Paragraph =>
  new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })

/**
 * Parts in one row that no page break may split. Word would keep them together by keepNext alone; LibreOffice lets go of
 * such a chain when its first paragraphs fit on the page before. A cell must end in a paragraph.
 */
export function unsplit(model: LetterModel, parts: Parts): Parts {
  if (parts.length === 0) return []
  const cell = parts.at(-1) instanceof Paragraph ? parts : [...parts, endOfBody()]
  return [table([[cell]], { widthsMm: [textWidthMm(model)], ruled: false }), endOfBody()]
}

/** The last sentences with all who sign and the copies; where they are too many for one sheet, each row by itself. */
export function closingParts(model: LetterModel, blocks: readonly PlacedBlock[]): Parts {
  const photo = photoPlace(model, blocks)
  const partsOf = (placed: PlacedBlock): Parts => blockParts(placed, model, true)
  const sentences = blocks.filter(block => block !== photo).flatMap(partsOf)
  const begin = [...sentences, ...partiesParts(model, photo === null ? [] : partsOf(photo))]
  const signers = [...pairParts(model, model.coSigners), ...witnessParts(model), ...knownByParts(model)]
  const { counterSignature, initials } = model
  const below =
    counterSignature === null || initials === null ? [] : [gap(measures.copiesGapPt, true), initialsTable(initials)]
  const end = [...below, ...copiesParts(model)]
  if (signsTogether(model)) return unsplit(model, [...begin, ...signers.flat(), ...end])
  return [begin, ...signers, end].flatMap(group => unsplit(model, group))
}
