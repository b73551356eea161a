import type { IdentityRow, LetterBlock } from '#domain/letter.ts'
import { styleNames } from '#domain/letters/fact-styles.ts'
import type { FieldList, LetterFacts, PersonFacts } from '#domain/letters/fields.ts'
import { isGap, styledGap } from '#domain/letters/gap.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { IdentitySource, TemplateBlock } from '#domain/letters/template.ts'
import { masked } from '#domain/mask.ts'
import type { Fill } from './fill.ts'
import { openerBlocks, paragraph, personRows } from './phrases.ts'

/** What the blocks of a letter are made from. */
export type Composing = {
  readonly fields: FieldList
  readonly facts: LetterFacts
  readonly fill: Fill
  readonly head: LetterHead
  readonly office: LetterOffice
}

/** The blocks that stand in the case at hand; a block of which nothing is left is not there. */
export const composedBlocks = (blocks: readonly TemplateBlock[], from: Composing): LetterBlock[] =>
  blocks.filter(from.fill.holds).flatMap(block => composed(block, from))

function composed(block: TemplateBlock, from: Composing): readonly LetterBlock[] {
  const { fill } = from
  const texted = <B extends LetterBlock>(text: string | null, make: (text: string) => B): B[] =>
    text === null ? [] : [make(text)]
  switch (block.kind) {
    case 'paragraph':
      return texted(fill.sentences(block.sentences), paragraph)
    case 'opener':
      return openerBlocks(from.office, from.head, block.verb)
    case 'heading':
      return texted(fill.text(block.text), text => ({ kind: 'heading', text }))
    case 'centred':
      return texted(fill.text(block.text), text => ({ kind: 'centred', text, size: block.size, bold: block.bold }))
    case 'identity': {
      const rows = block.rows.filter(fill.holds).flatMap(row => identityRows(row, from))
      return rows.length === 0 ? [] : [{ kind: 'identity', rows }]
    }
    case 'list': {
      const items = fill.entries(block.items)
      return items.length === 0 ? [] : [{ kind: 'list', numbering: block.numbering, items }]
    }
    case 'table':
      return tableBlock(block, fill)
    case 'clauses': {
      const rows = block.rows
        .map(({ label, numbering, items }) => ({ label, numbering, items: fill.entries(items) }))
        .filter(({ items }) => items.length > 0)
      return rows.length === 0 ? [] : [{ kind: 'clauses', rows }]
    }
    case 'blanks':
      return [
        {
          kind: 'blanks',
          rows: block.rows.map(({ label, value, lines }) => ({ label, value: fill.text(value), lines })),
        },
      ]
    case 'ticks':
      return [{ kind: 'ticks', label: block.label, columns: block.columns, options: tickOptions(block.field, from) }]
    case 'attachment':
      return [{ kind: 'attachment', heading: block.heading, reference: block.reference }]
    case 'space':
      return [{ kind: 'space', heightMm: block.heightMm }]
    case 'box':
      return [{ kind: 'box', text: block.text, widthMm: block.widthMm, heightMm: block.heightMm }]
  }
}

function identityRows(source: IdentitySource, { facts, fill }: Composing): readonly IdentityRow[] {
  if (source.kind === 'row') {
    const [label, value] = [fill.text(source.label), fill.text(source.value)]
    return label === null || value === null ? [] : [{ label, value }]
  }
  const person = facts[source.field] as PersonFacts | null
  if (person === null) return []
  const kkNumber = source.kkField === null ? null : facts[source.kkField]
  const shown = source.whole ? person : { ...person, religion: null, occupation: null }
  return personRows(shown, typeof kkNumber === 'string' ? kkNumber : null, shownNik(person.nik, source.nik))
}

const shownNik = (nik: string | null, as: 'full' | 'masked' | 'none'): string | null =>
  nik === null || as === 'none'
    ? null
    : as === 'full'
      ? nik
      : isGap(nik)
        ? styledGap(nik, styleNames.masked)
        : masked(nik)

const NUMBER_COLUMN_MM = 11

function tableBlock(block: Extract<TemplateBlock, { kind: 'table' }>, fill: Fill): LetterBlock[] {
  const rows = fill.rows(block.field)
  if (rows.length === 0 && block.emptyRows === 0) return []
  const numbering = { label: 'No', widthMm: NUMBER_COLUMN_MM, align: 'center' } as const
  return [
    {
      kind: 'table',
      columns: [
        ...(block.numbered ? [numbering] : []),
        ...block.columns.map(({ label, widthMm, align }) => ({ label, widthMm, align })),
      ],
      rows: rows.map((row, index) => [
        ...(block.numbered ? [String(index + 1)] : []),
        ...block.columns.map(({ cell }) => fill.inRow(cell, row) ?? ''),
      ]),
      ...(block.emptyRows > 0 ? { emptyRows: block.emptyRows } : {}),
    },
  ]
}

function tickOptions(name: string, { fields, facts }: Composing): { text: string; ticked: boolean }[] {
  const field = fields.find(each => each.name === name)
  const value = facts[name] ?? null
  if (field?.type === 'boolean')
    return [
      { text: 'Ya', ticked: value === true },
      { text: 'Tidak', ticked: value === false },
    ]
  if (field?.type !== 'choice' && field?.type !== 'choices') return []
  return field.choices.map(choice => ({
    text: choice.label,
    ticked: value === choice.value || (Array.isArray(value) && value.some(each => each === choice.value)),
  }))
}
