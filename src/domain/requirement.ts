export const REQUIREMENT_FORMS = [
  'original',
  'copy',
  'certified-copy',
  'digital',
  'shown',
  'statement-stamped',
  'photo',
  'condition',
  'proposal',
  'form',
  'unspecified',
] as const
export type RequirementForm = (typeof REQUIREMENT_FORMS)[number]

export const RULE_OPERATORS = ['eq', 'gt', 'gte', 'lt', 'lte', 'between', 'in', 'same_as'] as const
export type RuleOperator = (typeof RULE_OPERATORS)[number]

/** Something known about the applicant's case: a yes or no, a number in the rule's unit, or a word. */
export type FactValue = boolean | number | string

/**
 * A rule with a number or a word, tested against the facts of a case.
 * `values` holds one value for eq, gt, gte, lt and lte; the two ends for between (both included); the choices for in;
 * the name of the other fact for same_as.
 */
export interface FactRule {
  readonly field: string
  readonly op: RuleOperator
  readonly values: readonly FactValue[]
  readonly unit: string | null
  /** What the clerk enters, as a label: "Lama menikah". */
  readonly label: string
}

/** A yes/no question to the clerk that adds or removes requirements or steps. */
export interface Condition {
  readonly id: string
  readonly question: string
  /** Answers the question by itself as soon as its fact is known; null: only the clerk can answer. */
  readonly rule: FactRule | null
}

/** Applies only when the condition has been answered with `is`. */
export interface When {
  readonly condition: string
  readonly is: boolean
  /** The decree's own words, where it prints any: "Apabila belum terdaftar DTKS". */
  readonly text: string | null
}

export interface Requirement {
  /** Unique in its service. */
  readonly id: string
  /** The printed number, "7.a"; null where the decree prints none. */
  readonly no: string | null
  /** The decree's words. */
  readonly text: string
  /** Short title for the counter and the papers. */
  readonly label: string
  /** The paper asked for; null for a heading or a circumstance. */
  readonly document: string | null
  readonly form: RequirementForm
  readonly quantity: number | null
  readonly issuer: string | null
  /** Who must countersign or certify. */
  readonly endorsedBy: string | null
  /** On paper with a duty stamp (meterai). */
  readonly stamped: boolean
  /** Siblings with the same name are alternatives: one of them is enough. */
  readonly anyOf: string | null
  readonly parent: string | null
  readonly when: When | null
  readonly rule: FactRule | null
  /** Yes/no question that the clerk may answer instead of entering the rule's fact. */
  readonly question: string | null
  /** `office`: made by the authorities during the procedure, never asked of the applicant. */
  readonly providedBy: 'applicant' | 'office'
  /** Whose paper it is, where it is not the applicant's own: "Saksi". */
  readonly holder?: string | null
  /** Where the decree prints it, if not in the row of requirements. */
  readonly printedIn: string | null
}
