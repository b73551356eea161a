import { keptWording, lineColumn, shownWording, type WordingName, wordingNames } from './labelled-wording.ts'
import type { LetterTemplate, TemplateBlock, Wording } from './template.ts'
import { blockWithTexts, headWithTexts, type PlacedText, textsOfBlock, textsOfHead } from './wording-texts.ts'

/** A text as an administrator reads and types it, with the names of what may be put into it. */
export type ShownText = Pick<PlacedText, 'what' | 'when' | 'each' | 'text'>

/** A block of a wording by its place in the wording that is edited. */
export type ShownBlock = {
  readonly place: number
  readonly kind: TemplateBlock['kind']
  readonly texts: readonly ShownText[]
}

export type ShownWording = {
  readonly name: string | null
  readonly shape: Wording['shape']
  readonly head: readonly ShownText[]
  readonly blocks: readonly ShownBlock[]
}

/** What came back: the texts in their order, the blocks as they shall stand; a block without a place is a new paragraph. */
export type EditedWording = {
  readonly head: readonly string[]
  readonly blocks: readonly { readonly place: number | null; readonly texts: readonly string[] }[]
}

const namesFor = ({ fields }: Pick<LetterTemplate, 'fields'>) => {
  const known = new Map<string | null, readonly WordingName[]>()
  return (each: string | null): readonly WordingName[] => {
    const found = known.get(each)
    if (found) return found
    const field = fields.find(({ name }) => name === each)
    const columns = field?.type === 'rows' ? field.columns : field ? [lineColumn] : []
    const names = wordingNames({ fields, columns })
    known.set(each, names)
    return names
  }
}

/** The wordings of a template for an administrator to edit. */
export function shownWordings(template: Pick<LetterTemplate, 'fields' | 'wordings'>): ShownWording[] {
  const names = namesFor(template)
  const shown = (texts: readonly PlacedText[]): ShownText[] =>
    texts.map(({ what, when, each, text }) => ({ what, when, each, text: shownWording(text, names(each)) }))
  return template.wordings.map(wording => ({
    name: wording.name,
    shape: wording.shape,
    head: shown(textsOfHead(wording)),
    blocks: wording.body.map((block, place) => ({ place, kind: block.kind, texts: shown(textsOfBlock(block)) })),
  }))
}

/**
 * The wordings that an edit makes of those it began from. Blocks stand in the order of the edit; one that it leaves out
 * is gone, an emptied sentence as well. Null where the edit does not fit the wordings, as after another edit meanwhile.
 */
export function editedWordings(
  template: Pick<LetterTemplate, 'fields' | 'wordings'>,
  edits: readonly EditedWording[],
): Wording[] | null {
  const names = namesFor(template)
  if (edits.length !== template.wordings.length) return null
  const wordings: Wording[] = []
  for (const [index, wording] of template.wordings.entries()) {
    const edit = edits[index]
    if (edit === undefined || edit.head.length !== textsOfHead(wording).length) return null
    const body: TemplateBlock[] = []
    for (const { place, texts } of edit.blocks) {
      if (place === null) {
        const sentences = texts.map(text => ({ text: keptWording(text.trim(), names(null)), when: [] }))
        const written = sentences.filter(({ text }) => text !== '')
        if (written.length > 0) body.push({ kind: 'paragraph', sentences: written, when: [] })
        continue
      }
      const block = wording.body[place]
      if (block === undefined || textsOfBlock(block).length !== texts.length) return null
      const left = blockWithTexts(block, oneByOne(texts, names))
      if (left !== null) body.push(left)
    }
    wordings.push({ ...headWithTexts(wording, oneByOne(edit.head, names)), body })
  }
  return wordings
}

const oneByOne = (texts: readonly string[], names: (each: string | null) => readonly WordingName[]) => {
  const rest = texts.values()
  return (_text: string, { each }: { each: string | null }): string =>
    keptWording((rest.next().value ?? '').trim(), names(each))
}
