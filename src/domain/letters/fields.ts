/** Where a screen may take a first value from; the clerk can change it. */
export type PrefillSource =
  | 'visit.subject'
  | 'visit.applicant'
  | 'visit.kk-number'
  | 'visit.purpose'
  | 'snapshot.registry'
  | 'snapshot.source'
  | 'snapshot.period'
  | 'account.name'
  | 'today'

export type Choice = { readonly value: string; readonly label: string }

/** The field exists only while another field has (or has not) one of these values. */
export type FieldCondition =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly isNot: readonly (string | boolean)[] }

type Described = {
  readonly name: string
  /** In Indonesian, for the screen and for sentences about what is missing. */
  readonly label: string
  readonly required: boolean
  readonly onlyWhen?: FieldCondition
  readonly help?: string
  readonly prefillFrom?: PrefillSource
}

export type PersonPart = 'nik' | 'birthPlace' | 'birthDate' | 'sex' | 'religion' | 'occupation' | 'address'

/** One column of a `rows` field; every cell is text. */
export type RowColumn = { readonly name: string; readonly label: string; readonly required: boolean }

/**
 * A field of a letter's form.
 * `choices` is a list of marks (several may be set), `document` a paper the applicant brings (number, date, issuer),
 * `rows` a small table of text cells.
 */
export type Field =
  | (Described & { readonly type: 'text' | 'long-text' | 'date' | 'boolean' })
  | (Described & { readonly type: 'integer'; readonly min: number; readonly max: number })
  | (Described & { readonly type: 'choice' | 'choices'; readonly choices: readonly Choice[] })
  | (Described & { readonly type: 'person'; readonly needs: readonly PersonPart[] })
  | (Described & { readonly type: 'document' })
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

type ValueOf<F> = F extends { readonly type: 'boolean' }
  ? boolean
  : F extends { readonly type: 'integer' }
    ? number
    : F extends { readonly type: 'choice'; readonly choices: readonly { readonly value: infer V }[] }
      ? V
      : F extends { readonly type: 'choices'; readonly choices: readonly { readonly value: infer V }[] }
        ? readonly V[]
        : F extends { readonly type: 'person' }
          ? PersonFacts
          : F extends { readonly type: 'document' }
            ? DocumentFacts
            : F extends { readonly type: 'rows'; readonly columns: readonly { readonly name: infer C }[] }
              ? readonly Readonly<Record<C & string, string>>[]
              : string

type Always<F> = F extends { readonly type: 'choices' | 'rows' }
  ? true
  : F extends { readonly onlyWhen: FieldCondition }
    ? false
    : F extends { readonly required: true }
      ? true
      : false

/**
 * The facts a list of fields yields: a field that is always required has its value, any other may be null;
 * lists are never null, only empty.
 */
export type FactsOf<L extends FieldList> = {
  readonly [F in L[number] as F['name']]: Always<F> extends true ? ValueOf<F> : ValueOf<F> | null
}

/** One thing that keeps a letter from being made. `field` may point inside (`subject.nik`). */
export type FactProblem = { readonly field: string; readonly sentence: string }

/** Whether a field exists, given the values of the form so far. */
export function fieldApplies(field: Field, values: Readonly<Record<string, unknown>>): boolean {
  const condition = field.onlyWhen
  if (condition === undefined) return true
  const value = values[condition.field]
  const listed = (options: readonly (string | boolean)[]) => options.some(option => option === value)
  if ('is' in condition) return listed(condition.is)
  return value !== undefined && value !== null && value !== '' && !listed(condition.isNot)
}
