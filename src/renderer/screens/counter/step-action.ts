import type { Application, Button, NextAction } from './sheet-types.ts'

export type Step = Application['steps'][number]

/** The first step under way. */
export const dueStep = ({ steps }: Application): Step | undefined =>
  steps.find(({ state }) => state === 'current' || state === 'waiting')

/** What a step wants written down before it is done, as the button that opens its form; null when it wants nothing. */
export function stepWants(step: Step, registry: Application['registry']): string | null {
  if (step.state === 'waiting') return `Catat jawaban ${step.outside?.name ?? ''}`.trim()
  if ((step.form === 'home-visit' || step.form === 'field-visit') && step.report === null)
    return 'Catat hasil kunjungan'
  if (step.form === 'registry-check' && registry?.check === null) return 'Catat hasil pengecekan'
  if (step.choice) return step.form === 'decision' ? 'Catat keputusan' : `Pilih hasil langkah ${step.no}`
  return null
}

/** Ends a step at once, or opens the pane with its form. */
export function stepButton(step: Step, { registry }: Application): Button {
  const wants = stepWants(step, registry)
  return wants === null
    ? { label: `Langkah ${step.no} selesai`, act: { do: 'complete-step', stepNo: step.no } }
    : { label: wants, act: { do: 'show', pane: 'steps' } }
}

/** The step to do now, who does it, and its button. */
export function stepsLeft(application: Application): NextAction | null {
  const step = dueStep(application)
  if (!step) return null
  const counted = application.steps.filter(({ state }) => state !== 'skipped').length
  return {
    title: step.state === 'waiting' ? `Menunggu ${step.outside?.name ?? ''}` : `Langkah ${step.no} dari ${counted}`,
    why: step.actor ? `${step.actor}: ${step.text}` : step.text,
    main: { ...stepButton(step, application), key: 'main' },
    others:
      step.outside && step.state === 'current' && step.outside.sentOn === null
        ? [{ label: `Kirim ke ${step.outside.name}`, act: { do: 'show', pane: 'steps' } }]
        : [],
  }
}

/** The letter to write now, in the order of the step under way, or one that a finished step should have brought. */
export const letterDue = ({ steps, letterKinds, letters }: Application, step: Step | undefined) =>
  (step ? [step] : steps.filter(({ state }) => state === 'done'))
    .flatMap(each => each.letters)
    .filter(kind => !letters.some(letter => letter.kind === kind && letter.state !== 'void'))
    .flatMap(kind => letterKinds.find(each => each.kind === kind && !each.beforeAcceptance) ?? [])[0]
