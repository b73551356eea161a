import type { InputOf, OutputOf } from '#contract/contract.ts'

export type Template = OutputOf<'letter-template.read'>
export type ShownText = Template['wordings'][number]['head'][number]
export type SavedEdit = InputOf<'letter-template.save'>

/** A block on the screen; `key` stays with it while it moves. A new paragraph has no place of its own yet. */
export type BlockEdit = { key: string; place: number | null; texts: string[] }
export type WordingEdit = { head: string[]; blocks: BlockEdit[] }

/** The edit of a template nobody has touched yet. */
export const untouched = ({ wordings }: Template): WordingEdit[] =>
  wordings.map(({ head, blocks }) => ({
    head: head.map(({ text }) => text),
    blocks: blocks.map(({ place, texts }) => ({ key: `b${place}`, place, texts: texts.map(({ text }) => text) })),
  }))

export const asSaved = ({ kind, own }: Template, edits: readonly WordingEdit[]): SavedEdit => ({
  kind,
  basedOn: own?.savedAt ?? null,
  wordings: edits.map(({ head, blocks }) => ({ head, blocks: blocks.map(({ place, texts }) => ({ place, texts })) })),
})

const replacedAt = <T>(list: readonly T[], index: number, entry: T): T[] =>
  list.map((old, at) => (at === index ? entry : old))

export const withHeadText = (edit: WordingEdit, index: number, text: string): WordingEdit => ({
  ...edit,
  head: replacedAt(edit.head, index, text),
})

export const withBlockText = (edit: WordingEdit, key: string, index: number, text: string): WordingEdit => ({
  ...edit,
  blocks: edit.blocks.map(block =>
    block.key === key ? { ...block, texts: replacedAt(block.texts, index, text) } : block,
  ),
})

/** A new paragraph stands behind the block of this key. */
export function withParagraphAfter(edit: WordingEdit, key: string, fresh: string): WordingEdit {
  const at = edit.blocks.findIndex(block => block.key === key) + 1
  return {
    ...edit,
    blocks: [...edit.blocks.slice(0, at), { key: fresh, place: null, texts: [''] }, ...edit.blocks.slice(at)],
  }
}

export const withoutBlock = (edit: WordingEdit, key: string): WordingEdit => ({
  ...edit,
  blocks: edit.blocks.filter(block => block.key !== key),
})

/** One place up (-1) or down (1); at the end of the list nothing moves. */
export function withMovedBlock(edit: WordingEdit, key: string, by: -1 | 1): WordingEdit {
  const from = edit.blocks.findIndex(block => block.key === key)
  const [moved, other] = [edit.blocks[from], edit.blocks[from + by]]
  if (moved === undefined || other === undefined) return edit
  return { ...edit, blocks: replacedAt(replacedAt(edit.blocks, from, other), from + by, moved) }
}

export const headLabels: Record<ShownText['what'], string> = {
  title: 'Judul',
  about: 'Tentang',
  subject: 'Hal',
  attachment: 'Lampiran',
  addressee: 'Yth.',
  town: 'di',
  text: 'Kalimat',
  label: 'Label',
  value: 'Isi',
  verb: 'Kata kerja pembuka',
}

/** What a block is called on the screen. */
export const blockNames: Readonly<Record<string, string>> = {
  paragraph: 'Paragraf',
  opener: 'Pembuka',
  heading: 'Subjudul',
  centred: 'Baris tengah',
  identity: 'Tabel identitas',
  list: 'Daftar bernomor',
  table: 'Tabel',
  clauses: 'Bagian berlabel',
  blanks: 'Isian formulir',
  ticks: 'Pilihan bercentang',
  attachment: 'Lembar lampiran',
  space: 'Ruang kosong',
  box: 'Kotak',
}
