import type { LetterBlock, LetterModel, SignatureBlock } from '#domain/letter.ts'

type AttachmentBlock = Extract<LetterBlock, { kind: 'attachment' }>

/** A block with its place in the letter, by which the stylesheet names it. */
export type PlacedBlock = { readonly block: Exclude<LetterBlock, AttachmentBlock>; readonly place: number }

export type LetterSheets = {
  readonly first: readonly PlacedBlock[]
  readonly attachments: readonly { readonly head: AttachmentBlock; readonly blocks: readonly PlacedBlock[] }[]
}

/** The blocks that stand before the signature, and those of each attachment behind it. */
export function letterSheets(body: readonly LetterBlock[]): LetterSheets {
  const first: PlacedBlock[] = []
  const attachments: { head: AttachmentBlock; blocks: PlacedBlock[] }[] = []
  body.forEach((block, place) => {
    if (block.kind === 'attachment') attachments.push({ head: block, blocks: [] })
    else (attachments.at(-1)?.blocks ?? first).push({ block, place })
  })
  return { first, attachments }
}

/** Some fifteen lines: a longer paragraph may turn the page, and only its last lines stay with the signature. */
const longestKept = 1_200

export const isSentence = (block: LetterBlock): boolean =>
  block.kind === 'paragraph' && block.text.length <= longestKept

/** Short enough to stand with the signature: a block that no reader wants on the page before it. */
function isShort({ block }: PlacedBlock): boolean {
  if (block.kind === 'blanks' || block.kind === 'identity') return block.rows.length <= 6
  return ['box', 'ticks', 'space', 'centred'].includes(block.kind)
}

/**
 * How many of the last blocks stay with the signature, so that it never stands alone: up to two paragraphs, else a short
 * block and the space above it.
 */
export function blocksWithSignature(blocks: readonly PlacedBlock[]): number {
  const paragraphs = blocks.length - 1 - blocks.findLastIndex(({ block }) => !isSentence(block))
  if (paragraphs > 0) return Math.min(2, paragraphs)
  const last = blocks.findLastIndex(({ block }) => block.kind !== 'space')
  const end = blocks.slice(Math.max(0, last))
  return end.every(isShort) ? end.length : 0
}

/** The place of a photograph right before a signature that stands alone: it is set left of it, as on a form. */
export function photoPlace(model: LetterModel, closing: readonly PlacedBlock[]): PlacedBlock | null {
  const last = closing.at(-1)
  if (last?.block.kind !== 'box' || model.signature === null) return null
  return model.counterSignature === null && model.initials === null ? last : null
}

export type SignerPair = { readonly left: SignatureBlock; readonly right: SignatureBlock | null }

/** Signers side by side, two in a row. */
export function inPairs(signers: readonly SignatureBlock[] = []): SignerPair[] {
  return signers.flatMap((left, index) => (index % 2 === 0 ? [{ left, right: signers[index + 1] ?? null }] : []))
}

/** Whether all who sign fit on one sheet with the closing sentences: then no page break may part them. */
export function signsTogether({ coSigners, witnesses = [], knownBy }: LetterModel): boolean {
  return inPairs(coSigners).length + inPairs(knownBy).length + witnesses.length / 4 <= 2
}
