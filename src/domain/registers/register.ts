import type { RegisterHead } from '../papers/registers.ts'
import type { LetterKind } from '../standard.ts'
import { type PeriodKind, periodText } from './period.ts'

/**
 * What a column of a register may show, by what its rows are made of. The number of a row is counted within the printed
 * period; a form (`none`) has no rows but those that are written by hand.
 */
export const REGISTER_CELLS = {
  visits: ['row', 'number', 'date', 'time', 'name', 'sex', 'address', 'phone', 'purpose', 'meets', 'ticket'],
  applications: [
    'row',
    'caseCode',
    'receipt',
    'date',
    'acceptedOn',
    'ticket',
    'service',
    'name',
    'sex',
    'birthDate',
    'nik',
    'address',
    'phone',
    'occupation',
    'matter',
    'completeness',
    'registry',
    'due',
    'step',
    'officer',
    'product',
    'closedOn',
    'outcome',
    'handover',
    'signHere',
  ],
  complaints: [
    'row',
    'number',
    'date',
    'time',
    'channel',
    'name',
    'sex',
    'address',
    'contact',
    'matter',
    'category',
    'officer',
  ],
  numbers: [
    'row',
    'serial',
    'number',
    'date',
    'addressee',
    'about',
    'author',
    'signatory',
    'copies',
    'remark',
    'name',
    'nik',
    'address',
  ],
  handovers: ['row', 'date', 'time', 'number', 'title', 'recipient', 'relation', 'identity', 'officer', 'signature'],
  services: [
    'row',
    'service',
    'received',
    'finished',
    'waiting',
    'cancelled',
    'late',
    'letters',
    'week1',
    'week2',
    'week3',
    'week4',
    'week5',
    'averageTime',
    'onTime',
  ],
  none: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type RegisterSource = keyof typeof REGISTER_CELLS
export type CellOf<S extends RegisterSource> = (typeof REGISTER_CELLS)[S][number]

/** Cells that tell who somebody is; a sealed register has none of them. */
export const PERSONAL_CELLS: readonly string[] = [
  'name',
  'sex',
  'birthDate',
  'nik',
  'address',
  'phone',
  'occupation',
  'contact',
  'matter',
  'handover',
  'recipient',
  'signature',
]

/** A text, or a signature from the pad as PNG in base64. */
export type RegisterValue = string | { readonly png: string }
export type RegisterRow<S extends RegisterSource = RegisterSource> = Readonly<Record<CellOf<S>, RegisterValue>>

export type RegisterColumn = {
  readonly label: string
  readonly widthMm: number
  readonly align: 'left' | 'center'
  /** Below each other; a column without any is written by hand. */
  readonly cells: readonly string[]
}

/** One register the counter can print, as `resources/registers` says it. */
export type Register = {
  readonly code: string
  /** As lists and the foot of a page name it: "Buku tamu". */
  readonly name: string
  readonly title: string
  readonly fileName: string
  readonly source: RegisterSource
  readonly periods: readonly PeriodKind[]
  /** Only applications for these services; empty: for all. */
  readonly services: readonly string[]
  /** Only numbers of these kinds of letter; empty: of all. */
  readonly letters: readonly LetterKind[]
  /** Only applications that were accepted, or letters that go to somebody else than the applicant. */
  readonly only: 'accepted' | 'sent' | null
  /** Of sealed cases: by case code, never by name, and every reading is on record. */
  readonly sealed: boolean
  readonly paper: 'A4' | 'F4'
  readonly rowHeightMm: number | null
  readonly columns: readonly RegisterColumn[]
  /** Lines to be written by hand below those that the counter fills. */
  readonly blankRows: number
  /** What stands in a register without entries. */
  readonly none: string
  /** What the clerk must know before it is printed, such as what is written by hand. */
  readonly note: string | null
  /** Left and right; nobody signs where there are none. */
  readonly signers: readonly { readonly above: string; readonly post: string; readonly keeper: boolean }[]
}

/** A filled register as it goes to paper. */
export type RegisterSheet = RegisterHead &
  Pick<Register, 'name' | 'title' | 'paper' | 'rowHeightMm' | 'blankRows' | 'none' | 'signers'> & {
    readonly period: string
    readonly columns: readonly Pick<RegisterColumn, 'label' | 'widthMm' | 'align'>[]
    readonly rows: readonly (readonly RegisterValue[])[]
    /** The last line of a recapitulation. */
    readonly total: readonly RegisterValue[] | null
    /** Number of the last row as it stands in the first column. */
    readonly lastNumber: string | null
    readonly remarks: readonly string[]
  }

export type FilledRegister = {
  readonly rows: readonly Readonly<Record<string, RegisterValue>>[]
  readonly total?: Readonly<Record<string, RegisterValue>>
  readonly remarks?: readonly string[]
}

/** Puts the rows into the columns of their register. */
export function registerSheet(
  register: Register,
  period: string,
  head: RegisterHead,
  { rows, total, remarks = [] }: FilledRegister,
): RegisterSheet {
  const line = (row: Readonly<Record<string, RegisterValue>>) =>
    register.columns.map(({ cells }) => shownIn(cells, row))
  const lines = rows.map(line)
  const last = lines.at(-1)?.[0]
  return {
    ...head,
    name: register.name,
    title: register.title,
    paper: register.paper,
    rowHeightMm: register.rowHeightMm,
    blankRows: register.blankRows,
    none: register.none,
    signers: register.signers,
    columns: register.columns,
    period: periodText(period),
    rows: lines,
    total: total ? line(total) : null,
    lastNumber: typeof last === 'string' ? last : null,
    remarks,
  }
}

function shownIn(cells: readonly string[], row: Readonly<Record<string, RegisterValue>>): RegisterValue {
  const values = cells.map(cell => row[cell] ?? '')
  const [only = ''] = values
  if (values.length < 2) return only
  return values.filter(value => typeof value === 'string' && value !== '').join('\n')
}

/** The registers the program is shipped with. */
export type Registers = {
  all(): readonly Register[]
  find(code: string): Register | null
}
