import type { LetterBlock } from '#domain/letter.ts'
import { gapsShown } from '#domain/letters/gap.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import { namedFacts } from '#domain/letters/named-facts.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { ROW_NUMBER } from '#domain/letters/own-word.ts'
import type { LetterTemplate, Wording } from '#domain/letters/template.ts'
import { composeLetter } from '../compose-letter.ts'
import { letterDocx } from '../letter-docx.ts'

const signer = { name: '', post: '{{Jabatan pembuka}}', rank: null, grade: null, identifier: null }

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

const signature = {
  lines: [{ prefix: null, text: '{{Penanda tangan.jabatan}},' }],
  name: '{{Penanda tangan.nama}}',
  rank: '{{Penanda tangan.pangkat}}',
  identifier: '{{Penanda tangan.NIP}}',
}

/** A wording as a Word file to begin with: its names stand in double braces where a letter is filled in. */
export function wordSample(template: LetterTemplate, wording: Wording, office: LetterOffice): Promise<Uint8Array> {
  const shown = { ...template, wordings: [{ ...wording, when: [] }] }
  const model = composeLetter(shown, namedFacts(template), head(template), office)
  const named = withoutGaps({
    ...model,
    fileTitle: template.title,
    dated: { ...model.dated, date: '{{Tanggal surat}}' },
    signature: wording.signature?.kind === 'signatory' ? signature : model.signature,
  })
  return letterDocx({ ...named, body: named.body.map(numbered) })
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
