/** Where a screen may take a first value from; the clerk can change it. */
export const PREFILL_SOURCES = [
  'visit.subject',
  'visit.subject-name',
  'visit.applicant',
  'visit.kk-number',
  'visit.phone',
  'visit.purpose',
  'visit.day',
  'snapshot.registry',
  'snapshot.source',
  'snapshot.period',
  'application.complete-on',
  'application.receipt-number',
  'service.name',
  'account.name',
  'today',
] as const
export type PrefillSource = (typeof PREFILL_SOURCES)[number]

/** `words` is what a letter says where that differs from the label on the screen. */
export type Choice = { readonly value: string; readonly label: string; readonly words?: string }

/** What must hold of another field: it has (or has not) one of these values, or is filled in (or not). */
export type FieldCondition =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly isNot: readonly (string | boolean)[] }
  | { readonly field: string; readonly filled: boolean }

type Described = {
  readonly name: string
  /** In Indonesian, for the screen and for sentences about what is missing. */
  readonly label: string
  readonly required: boolean
  readonly onlyWhen?: FieldCondition
  readonly help?: string
  readonly prefillFrom?: PrefillSource
  /** What stands there before anybody has typed: a text of the office's own, or the rows a table always has. */
  readonly initial?: string | boolean | readonly RowFacts[]
}

export const PERSON_PARTS = ['nik', 'birthPlace', 'birthDate', 'sex', 'religion', 'occupation', 'address'] as const
export type PersonPart = (typeof PERSON_PARTS)[number]

/** One column of a `rows` field; every cell is text. */
export type RowColumn = { readonly name: string; readonly label: string; readonly required: boolean }

/**
 * A field of a letter's form.
 * `money` is whole rupiah, `time` an hour and minute as `09.00`, `choices` a list of marks (several may be set),
 * `document` a paper the applicant brings (number, date, issuer), `official` somebody of the staff, `rows` a small table
 * of text cells.
 */
export type Field =
  | (Described & {
      readonly type: 'text' | 'long-text' | 'date' | 'time' | 'boolean' | 'money' | 'document' | 'official'
    })
  | (Described & { readonly type: 'integer'; readonly min: number; readonly max: number })
  | (Described & { readonly type: 'choice' | 'choices'; readonly choices: readonly Choice[] })
  | (Described & { readonly type: 'person'; readonly needs: readonly PersonPart[] })
  | (Described & { readonly type: 'rows'; readonly columns: readonly RowColumn[] })

export type FieldList = readonly Field[]

/** A person as a letter names them; `address` is one line as on the identity card, dates are `2026-11-23`. */
export type PersonFacts = {
  readonly name: string
  readonly nik: string | null
  readonly birthPlace: string | null
  readonly birthDate: string | null
  readonly sex: 'male' | 'female' | null
  readonly religion: string | null
  readonly occupation: string | null
  readonly address: string | null
}

/** A paper that was brought. */
export type DocumentFacts = { readonly number: string; readonly date: string; readonly issuer: string }

/** One of the staff as a paper names them; `nip` are the digits. */
export type OfficialFacts = {
  readonly name: string
  readonly post: string
  readonly rank: string | null
  readonly nip: string | null
}

export type RowFacts = Readonly<Record<string, string>>

/** The value of one field; null where it is empty or does not apply. */
export type LetterFact =
  | string
  | number
  | boolean
  | readonly string[]
  | PersonFacts
  | DocumentFacts
  | OfficialFacts
  | readonly RowFacts[]
  | null

/** The facts of a letter by field name: one entry for each field of its template, lists never null, only empty. */
export type LetterFacts = Readonly<Record<string, LetterFact>>

/** One thing that keeps a letter from being made. `field` may point inside (`subject.nik`). */
export type FactProblem = { readonly field: string; readonly sentence: string }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Whether a condition holds, given the values of the form so far; before its question is answered it does not. */
export function conditionHolds(condition: FieldCondition, values: Readonly<Record<string, unknown>>): boolean {
  const value = values[condition.field]
  if ('filled' in condition) return isEmpty(value) !== condition.filled
  const listed = (options: readonly (string | boolean)[]) =>
    options.some(option => option === value || (Array.isArray(value) && value.includes(option)))
  return 'is' in condition ? listed(condition.is) : !isEmpty(value) && !listed(condition.isNot)
}

/** Whether a field exists, given the values of the form so far. */
export const fieldApplies = ({ onlyWhen }: Field, values: Readonly<Record<string, unknown>>): boolean =>
  onlyWhen === undefined || conditionHolds(onlyWhen, values)
