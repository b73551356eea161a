import type { LetterBlock, SignatureBlock } from '#domain/letter.ts'
import { gapsShown } from '#domain/letters/gap.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import { namedFacts } from '#domain/letters/named-facts.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { ROW_NUMBER } from '#domain/letters/own-word.ts'
import type { LetterTemplate, Wording } from '#domain/letters/template.ts'
import { composeLetter } from '../compose-letter.ts'
import { letterDocx } from '../letter-docx.ts'

const SIGNER = '{{Penanda tangan.nama}}'
const signer = { name: SIGNER, post: '{{Jabatan pembuka}}', rank: null, grade: null, identifier: null }

const head = (template: LetterTemplate): LetterHead => ({
  letterId: `contoh-${template.kind}`,
  serviceId: '',
  number: template.numbering === 'none' ? null : { state: 'final', text: '{{Nomor}}' },
  dateOn: null,
  secrecy: 'biasa',
  urgency: 'biasa',
  signing: { capacity: 'direct', signer },
  initials: [],
  archiveCopy: false,
  copiesTo: template.numbering === 'none' ? [] : ['{{Tembusan}}'],
  attachments: null,
  verificationCode: null,
  marks: [],
})

/** The signatory's own names, wherever that official stands among the signatures. */
function named<B extends SignatureBlock | null>(block: B): B {
  if (block?.name.toLocaleLowerCase('id') !== SIGNER.toLocaleLowerCase('id')) return block
  return {
    ...block,
    lines: [{ prefix: null, text: '{{Penanda tangan.jabatan}},' }],
    name: SIGNER,
    rank: '{{Penanda tangan.pangkat}}',
    identifier: '{{Penanda tangan.NIP}}',
  }
}

/** A wording as a Word file to begin with: its names stand in double braces where a letter is filled in. */
export function wordSample(template: LetterTemplate, wording: Wording, office: LetterOffice): Promise<Uint8Array> {
  const rows = new Set(template.fields.flatMap(({ type, name }) => (type === 'rows' ? [name] : [])))
  const shown = { ...template, wordings: [{ ...withoutRowLines(wording, rows), when: [] }] }
  const model = composeLetter(shown, namedFacts(template), head(template), office)
  const plain = withoutGaps({
    ...model,
    fileTitle: template.title,
    dated: { ...model.dated, date: '{{Tanggal surat}}' },
    signature: named(model.signature),
    counterSignature: named(model.counterSignature),
    ...(model.coSigners ? { coSigners: model.coSigners.map(named) } : {}),
    ...(model.knownBy ? { knownBy: model.knownBy.map(named) } : {}),
  })
  return letterDocx({ ...plain, body: plain.body.map(numbered) })
}

/** A line for each row of a table can only be a table's row in Word: a place to begin one is left. */
function withoutRowLines<T>(value: T, rows: ReadonlySet<string>): T
function withoutRowLines(value: unknown, rows: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map(each => withoutRowLines(each, rows))
  if (typeof value !== 'object' || value === null) return value
  if ('each' in value && typeof value.each === 'string' && rows.has(value.each))
    return { ...value, each: null, text: '................' }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutRowLines(part, rows)]))
}

/** The number before the rows of a table is one of its names too. */
function numbered(block: LetterBlock): LetterBlock {
  if (block.kind !== 'table') return block
  const rows = block.rows.map(([first = '', ...cells]) => {
    const label = cells.map(cell => /\{\{(.+?)\.[^.}]+\}\}/.exec(cell)?.[1]).find(found => found !== undefined)
    return first === '1' && label !== undefined ? [`{{${label}.${ROW_NUMBER}}}`, ...cells] : [first, ...cells]
  })
  return { ...block, rows }
}

function withoutGaps<T>(value: T): T
function withoutGaps(value: unknown): unknown {
  if (typeof value === 'string') return gapsShown(value, name => name)
  if (Array.isArray(value)) return value.map(each => withoutGaps(each))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutGaps(part)]))
  return value
}
