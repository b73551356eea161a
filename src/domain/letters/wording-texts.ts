import type { FieldCondition } from './fields.ts'
import type { ListEntry, Sentence, SignerSource, TemplateBlock, TemplateText, Wording } from './template.ts'

/** What is asked for each text of a wording: what it is, when it stands, and for the rows of which field it repeats. */
export type TextPlace = {
  readonly what:
    | 'title'
    | 'about'
    | 'subject'
    | 'attachment'
    | 'addressee'
    | 'town'
    | 'text'
    | 'label'
    | 'value'
    | 'verb'
  readonly when: readonly FieldCondition[]
  readonly each: string | null
}

type Replace = (text: TemplateText, place: TextPlace) => TemplateText

const at = (what: TextPlace['what'], when: readonly FieldCondition[] = [], each: string | null = null): TextPlace => ({
  what,
  when,
  each,
})

const inEntries = <E extends Sentence & Partial<ListEntry>>(
  entries: readonly E[],
  replace: Replace,
  what: TextPlace['what'] = 'text',
): readonly E[] =>
  entries
    .map(entry => ({ ...entry, text: replace(entry.text, at(what, entry.when, entry.each ?? null)) }))
    .filter(({ text }) => text !== '')

/** A block with each of its texts replaced; null when nothing is left of it. An emptied sentence is dropped. */
export function blockWithTexts(block: TemplateBlock, replace: Replace): TemplateBlock | null {
  switch (block.kind) {
    case 'paragraph': {
      const sentences = inEntries(block.sentences, replace)
      return sentences.length === 0 ? null : { ...block, sentences }
    }
    case 'opener': {
      const verb = replace(block.verb, at('verb'))
      return verb === '' ? null : { ...block, verb }
    }
    case 'heading':
    case 'centred': {
      const text = replace(block.text, at('text'))
      return text === '' ? null : { ...block, text }
    }
    case 'identity':
      return {
        ...block,
        rows: block.rows.map(row =>
          row.kind === 'person'
            ? row
            : {
                ...row,
                label: replace(row.label, at('label', row.when)),
                value: replace(row.value, at('value', row.when)),
              },
        ),
      }
    case 'list': {
      const items = inEntries(block.items, replace)
      return items.length === 0 ? null : { ...block, items }
    }
    case 'table':
      return {
        ...block,
        columns: block.columns.map(column => ({
          ...column,
          label: replace(column.label, at('label')),
          cell: replace(column.cell, at('value', [], block.field)),
        })),
      }
    case 'clauses':
      return {
        ...block,
        rows: block.rows.map(row => ({
          ...row,
          label: replace(row.label, at('label')),
          items: inEntries(row.items, replace),
        })),
      }
    case 'blanks':
      return { ...block, rows: block.rows.map(row => ({ ...row, label: replace(row.label, at('label')) })) }
    case 'ticks':
      return { ...block, label: block.label === null ? null : replace(block.label, at('label')) }
    case 'attachment':
      return { ...block, heading: replace(block.heading, at('title')) }
    case 'space':
    case 'box':
      return block
  }
}

const signerWithTexts = (signer: SignerSource | null, replace: Replace): SignerSource | null =>
  signer?.kind === 'named' ? { ...signer, lines: signer.lines.map(line => replace(line, at('label'))) } : signer

/** All but the body with each text replaced; title and subject are never empty, the others go with their text. */
export function headWithTexts(wording: Wording, replace: Replace): Wording {
  const needed = (text: TemplateText | null, what: TextPlace['what']) => text && (replace(text, at(what)) || text)
  const spare = (text: TemplateText | null, what: TextPlace['what']) => text && (replace(text, at(what)) || null)
  return {
    ...wording,
    heading: needed(wording.heading, 'title'),
    about: spare(wording.about, 'about'),
    subject: needed(wording.subject, 'subject'),
    attachment: spare(wording.attachment, 'attachment'),
    addressee: wording.addressee && {
      recipients: inEntries(wording.addressee.recipients, replace, 'addressee'),
      town: spare(wording.addressee.town, 'town'),
    },
    signature: signerWithTexts(wording.signature, replace),
    counterSignature: signerWithTexts(wording.counterSignature, replace),
  }
}

/** The texts in the order in which `blockWithTexts` and `headWithTexts` ask for them. */
export type PlacedText = TextPlace & { readonly text: TemplateText }

const collected = (walk: (replace: Replace) => unknown): PlacedText[] => {
  const texts: PlacedText[] = []
  walk((text, place) => {
    texts.push({ ...place, text })
    return text
  })
  return texts
}

export const textsOfBlock = (block: TemplateBlock): PlacedText[] => collected(replace => blockWithTexts(block, replace))
export const textsOfHead = (wording: Wording): PlacedText[] => collected(replace => headWithTexts(wording, replace))
