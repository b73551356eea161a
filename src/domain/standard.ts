import type { Zone } from './business-day.ts'
import type { Condition, Requirement } from './requirement.ts'
import type { Step } from './step.ts'

/** A calendar day as YYYY-MM-DD, without a zone. */
export type CalendarDate = string

/** A kind of paper the program can write, by the name of its template: `registry-certificate`. */
export type LetterKind = string

export const SERVICE_CATEGORIES = [
  'certificate',
  'recommendation',
  'referral',
  'aid',
  'grant',
  'disaster',
  'burial',
  'shelter',
  'training',
  'case-support',
  'complaint',
  'information',
  'data-registration',
  'permit',
] as const
export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number]

export const DURATION_UNITS = [
  'minute',
  'hour',
  'day',
  'working_day',
  'month',
  'year',
  'case',
  'on_complete_file',
] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]

export const PRODUCT_KINDS = [
  'letter',
  'certificate',
  'goods',
  'service',
  'registration',
  'data',
  'decision',
  'report',
] as const
export type ProductKind = (typeof PRODUCT_KINDS)[number]

export interface DurationPhase {
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly unit: DurationUnit
}

export interface Duration {
  /** The decree's words. */
  readonly text: string
  readonly min: number | null
  readonly max: number | null
  readonly unit: DurationUnit
  readonly note: string | null
  readonly usual: { readonly value: number; readonly unit: DurationUnit } | null
  readonly phases: readonly DurationPhase[]
  /** `clock`: hours run day and night (disaster aid); `office`: only while the office is open. */
  readonly runs: 'office' | 'clock'
}

export interface Product {
  readonly name: string
  readonly kind: ProductKind
}

export interface Flowchart {
  readonly nodes: readonly { readonly key: string; readonly text: string }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string | null }[]
}

export interface Service {
  /** Unique over all offices. */
  readonly id: string
  /** Its number in the decree's annex: "4.11". */
  readonly ordinal: string
  readonly name: string
  readonly nameAsPrinted: string
  /** At most 40 characters, for lists and tickets. */
  readonly shortName: string
  readonly category: ServiceCategory
  /** Every application for it becomes a sealed case. */
  readonly confidential: boolean
  /** The only name that may stand on a list, a ticket or a board when confidential; null otherwise. */
  readonly neutralName: string | null
  /** A register of beneficiaries (DTKS, now DTSEN) is looked up as a part of the service. */
  readonly registryCheck: boolean
  /** The letters that the program can make for it; may be empty. */
  readonly letters: readonly LetterKind[]
  readonly conditions: readonly Condition[]
  /** In the decree's order; a parent stands before its children. */
  readonly requirements: readonly Requirement[]
  /** As the decree prints them. */
  readonly steps: readonly Step[]
  /** Ours, where the decree prints none; never shown as the decree's. */
  readonly ownSteps: readonly Step[]
  readonly procedureReference: string | null
  readonly procedureLists: readonly { readonly heading: string | null; readonly items: readonly string[] }[]
  readonly flowchart: Flowchart | null
  readonly duration: Duration
  readonly fee: string
  readonly feeAmount: number
  readonly products: readonly Product[]
  readonly complaintHandling: { readonly text: string; readonly escalateTo: string | null }
  readonly legalBasis: readonly string[]
  readonly facilities: readonly string[]
  readonly supportingFacilities: readonly string[]
  readonly competence: readonly string[]
  readonly internalOversight: string | null
  readonly staff: { readonly text: string | null; readonly count: number | null }
  readonly serviceGuarantee: string
  readonly safetyGuarantee: string
  readonly performanceEvaluation: string
  /** Notes on slips and gaps of the decree, each after its kind: salah ketik, kelalaian, ketidaksesuaian … */
  readonly notes: readonly string[]
}

export interface ComplaintContacts {
  readonly channels: readonly { readonly kind: string; readonly name: string | null; readonly value: string | null }[]
  readonly officers: readonly {
    readonly role: string
    readonly name: string | null
    readonly phone: string | null
    /** Ordinals of the services; empty: all. */
    readonly services: readonly string[]
  }[]
}

export interface Ruling {
  readonly no: string
  readonly text: string
}

export interface Decree {
  readonly number: string
  readonly numberAsPrinted: string
  readonly title: string
  readonly issuedOn: CalendarDate
  readonly issuedAt: string
  /** Last day of validity; null: until it is replaced. */
  readonly validUntil: CalendarDate | null
  readonly supersedes: string | null
  readonly considering: readonly string[]
  readonly legalBasis: readonly string[]
  readonly rulings: readonly Ruling[]
  readonly annex: string | null
  readonly annexIntroduction: { readonly heading: string; readonly text: string } | null
  readonly copiesTo: readonly string[]
  readonly initialsBlock: { readonly heading: readonly string[]; readonly rows: readonly string[] } | null
  readonly electronicSignature: { readonly provider: string; readonly footerNotes: readonly string[] } | null
  readonly notes: readonly string[]
  readonly signatory: Signatory
}

/** The office's public promise (maklumat pelayanan) and the decree that set it. */
export interface Maklumat {
  readonly statements: readonly string[]
  readonly decree: {
    readonly number: string
    readonly numberAsPrinted: string
    readonly title: string
    readonly invocation: string
    readonly issuedOn: CalendarDate
    readonly issuedAt: string
    readonly considering: readonly string[]
    readonly legalBasis: readonly string[]
    readonly rulings: readonly Ruling[]
    readonly annex: string
    readonly signatory: Signatory
  }
}

/** A decree on public-service standards with the services of its annex. */
export interface ServiceStandard {
  readonly id: string
  /** Raised by one with every edit of the file. */
  readonly version: number
  readonly decree: Decree
  /** The office's block as this decree prints it. */
  readonly letterhead: OfficeContact
  readonly complaintContacts: ComplaintContacts
  readonly vision: string | null
  readonly mission: readonly string[]
  readonly maklumat: Maklumat | null
  /** The office's motto, where the decree prints one. */
  readonly motto: string | null
  readonly chapters: readonly { readonly no: string; readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly services: readonly Service[]
}

export interface Signatory {
  readonly name: string
  readonly title: string
  readonly rank: string | null
  readonly nip: string | null
}

export interface OfficeContact {
  readonly name: string
  readonly government: string
  readonly address: string
  readonly postalCode: string | null
  readonly phones: readonly string[]
  readonly fax: string | null
  readonly emails: readonly string[]
  readonly website: string | null
  readonly social: readonly { readonly network: string; readonly account: string }[]
  readonly letterheadLines: readonly string[]
}

export interface Office extends OfficeContact {
  readonly id: string
  readonly zone: Zone
  /** Province and kabupaten/kota, four digits: "3516". */
  readonly regionCode: string
  /** The town in a letter's line of place and date. */
  readonly seat: string
  /** Head of the office as of the newest decree; a proposal that the office confirms. */
  readonly head: Signatory | null
  /** A proposal read from the numbers of the office's own decrees. */
  readonly letterNumber: { readonly pattern: string; readonly unit: string }
  /** Ids of its service standards, oldest first; empty for an office without a decree. */
  readonly standards: readonly string[]
}

/** A service as it stood when an application was made; later edits of the catalogue do not change it. */
export interface FrozenService {
  readonly officeId: string
  readonly standardId: string
  readonly standardVersion: number
  readonly decreeNumber: string
  readonly validUntil: CalendarDate | null
  readonly service: Service
}
