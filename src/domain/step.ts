import type { When } from './requirement.ts'

/** Who does a step. `outside`: somebody whom the counter can only wait for. */
export const STEP_DOERS = [
  'applicant',
  'front-office',
  'back-office',
  'verifier',
  'head-of-division',
  'head-of-office',
  'companion',
  'outside',
] as const
export type StepDoer = (typeof STEP_DOERS)[number]

/** What has to be on record before a step is done. */
export const STEP_FORMS = ['papers-check', 'registry-check', 'field-visit', 'home-visit', 'decision'] as const
export type StepForm = (typeof STEP_FORMS)[number]

/** A condition of the service that the step's outcome answers, with the words of both outcomes. */
export interface Decides {
  readonly condition: string
  readonly yes: string
  readonly no: string
}

export interface Step {
  readonly no: number
  readonly text: string
  readonly actors: readonly string[]
  readonly product: string | null
  readonly when: When | null
  /** Null: the decree does not say. */
  readonly doneBy: StepDoer | null
  /** Whom the counter waits for meanwhile: "Bupati". */
  readonly outside: string | null
  /** Steps of one group stand next to each other and are under way together. */
  readonly parallel: string | null
  /** Steps that must be through first, besides those that the order asks for. */
  readonly after: readonly number[]
  readonly form: StepForm | null
  readonly decides: Decides | null
  /** Code names of the letters that the step works on. */
  readonly letters: readonly string[]
}

/** A step of which no more is known than an older catalogue tells. */
export const plainStep = {
  doneBy: null,
  outside: null,
  parallel: null,
  after: [],
  form: null,
  decides: null,
  letters: [],
} satisfies Partial<Step>

export const isVisit = ({ form }: Pick<Step, 'form'>): boolean => form === 'field-visit' || form === 'home-visit'

/** An approval that the procedure hangs on as a whole: without it nothing that follows is done. */
export const isApproval = ({ form, decides }: Pick<Step, 'form' | 'decides'>): boolean =>
  form === 'decision' && decides === null

/** The numbers of the steps that must be through before each, in the order of the steps. */
export const stepsBefore = (steps: readonly Step[]): ReadonlyMap<number, readonly number[]> =>
  new Map(
    steps.map((step, place) => {
      const earlier = steps.slice(0, place).filter(({ parallel }) => parallel === null || parallel !== step.parallel)
      return [step.no, [...new Set([...earlier.map(({ no }) => no), ...step.after])]]
    }),
  )

/** The step itself and all that cannot be done before it. */
export function stepsFrom(steps: readonly Step[], no: number): ReadonlySet<number> {
  const before = stepsBefore(steps)
  const from = new Set([no])
  for (let size = 0; size < from.size; ) {
    size = from.size
    for (const step of steps) if (before.get(step.no)?.some(earlier => from.has(earlier))) from.add(step.no)
  }
  return from
}
