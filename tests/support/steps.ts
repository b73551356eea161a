import { type Application, onlyApplication } from './day.ts'
import type { OpenCounter } from './open-counter.ts'

export type Step = Application['steps'][number]

export const today = '2026-11-23'

export const visitReport = {
  visitedOn: today,
  visitors: 'Rini Contoh',
  metWith: 'Keluarga contoh',
  place: 'Rumah contoh',
  seen: 'Keadaan rumah sesuai laporan.',
  finding: 'met',
  recommendation: 'Dapat dilanjutkan.',
} as const

/** Does a step as its form wants it: sends it out and takes it back, writes the visit down, decides. */
export async function finishStep(
  counter: OpenCounter,
  { id: applicationId, registry }: Application,
  step: Step,
  { outcome = true, day = today }: { outcome?: boolean; day?: string } = {},
): Promise<void> {
  const on = { applicationId, stepNo: step.no }
  if (step.outside) {
    await counter.done('step.send-out', { ...on, sentOn: day })
    await counter.done('step.record-back', { ...on, backOn: day })
  }
  if ((step.form === 'home-visit' || step.form === 'field-visit') && step.report === null)
    await counter.done('visit-report.record', { ...on, report: { ...visitReport, visitedOn: day } })
  if (step.form === 'registry-check' && registry?.check === null)
    await counter.done('registry.record-check', { applicationId, found: true })
  const decision = { outcome, decidedBy: 'Pejabat Contoh', decidedOn: day }
  await counter.done('step.complete', { ...on, note: 'Alasan contoh', ...(step.choice ? decision : {}) })
}

/** The steps under way. */
export const due = ({ steps }: Application): Step[] =>
  steps.filter(({ state }) => state === 'current' || state === 'waiting')

/** Does what is due until a step, or to the end; `choose` decides where a step decides. */
export async function walkSteps(
  counter: OpenCounter,
  visitId: string,
  {
    until = null,
    choose = () => true,
    on = today,
  }: { until?: number | null; choose?: (step: Step) => boolean; on?: string } = {},
): Promise<Application> {
  for (;;) {
    const application = await onlyApplication(counter, visitId)
    const [step] = due(application)
    if (step === undefined || step.no === until) return application
    await finishStep(counter, application, step, { outcome: step.choice === null || choose(step), day: on })
  }
}
