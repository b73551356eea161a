import type { Condition, FactRule, Requirement } from '#domain/requirement.ts'
import type { Duration, Service } from '#domain/standard.ts'
import { plainStep, type Step } from '#domain/step.ts'

/** A paper with every field at its plainest; name it and add what the test is about. */
export const paper = (id: string, rest: Partial<Requirement> = {}): Requirement => ({
  id,
  no: null,
  text: id,
  label: id,
  document: id,
  form: 'copy',
  quantity: null,
  issuer: null,
  endorsedBy: null,
  stamped: false,
  anyOf: null,
  parent: null,
  when: null,
  rule: null,
  question: null,
  providedBy: 'applicant',
  printedIn: null,
  ...rest,
})

/** A circumstance that is answered with yes or no. */
export const circumstance = (id: string, rest: Partial<Requirement> = {}): Requirement =>
  paper(id, { document: null, form: 'condition', question: `${id}?`, ...rest })

export const rule = (
  field: string,
  op: FactRule['op'],
  values: FactRule['values'],
  unit: string | null = null,
): FactRule => ({
  field,
  op,
  values,
  unit,
  label: field,
})

export const condition = (id: string, conditionRule: FactRule | null = null): Condition => ({
  id,
  question: `${id}?`,
  rule: conditionRule,
})

export const duration = (rest: Partial<Duration>): Duration => ({
  text: 'menurut keputusan',
  min: null,
  max: null,
  unit: 'minute',
  note: null,
  usual: null,
  phases: [],
  runs: 'office',
  ...rest,
})

export const step = (no: number, rest: Partial<Step> = {}): Step => ({
  ...plainStep,
  no,
  text: `Langkah ${no}`,
  actors: [],
  product: null,
  when: null,
  ...rest,
})

export const serviceWith = (requirements: readonly Requirement[], conditions: readonly Condition[] = []): Service => ({
  id: 'layanan-uji',
  ordinal: '1',
  name: 'Layanan Uji',
  nameAsPrinted: 'LAYANAN UJI',
  shortName: 'Layanan uji',
  category: 'certificate',
  confidential: false,
  neutralName: null,
  registryCheck: false,
  letters: [],
  conditions,
  requirements,
  steps: [],
  ownSteps: [],
  procedureReference: null,
  procedureLists: [],
  flowchart: null,
  duration: duration({ max: 20 }),
  fee: 'Gratis',
  feeAmount: 0,
  products: [{ name: 'Surat uji', kind: 'letter' }],
  complaintHandling: { text: 'uji', escalateTo: null },
  legalBasis: [],
  facilities: [],
  supportingFacilities: [],
  competence: [],
  internalOversight: null,
  staff: { text: null, count: null },
  serviceGuarantee: 'uji',
  safetyGuarantee: 'uji',
  performanceEvaluation: 'uji',
  notes: [],
})
