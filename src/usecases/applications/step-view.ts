import type { OutputOf } from '#contract/contract.ts'
import type { StepProgress } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import type { Step } from '#domain/step.ts'

type StepView = OutputOf<'visit.read'>['applications'][number]['steps'][number]

/** One step as the visitor's sheet shows it: how far it is, with whom, and what it has brought. */
export const stepView = (
  { step, state, completed, sent, back, report, handOff }: StepProgress,
  service: Service,
  nameOf: (accountId: string) => string,
): StepView => ({
  no: step.no,
  text: step.text,
  actor: step.actors.join(', ') || null,
  product: step.product,
  state,
  doneAt: completed?.at ?? null,
  doneBy: completed && nameOf(completed.by),
  note: completed?.note ?? null,
  outside:
    step.outside === null
      ? null
      : { name: step.outside, sentOn: sent?.details?.on ?? null, backOn: back?.details?.on ?? null },
  form: step.form,
  choice: choiceOf(step, service),
  decision:
    completed?.details?.outcome === undefined
      ? null
      : {
          outcome: completed.details.outcome,
          decidedBy: completed.details.decidedBy ?? '',
          decidedOn: completed.details.on ?? null,
        },
  report,
  handOff: handOff && {
    accountId: handOff.offered.details?.accountId ?? '',
    name: nameOf(handOff.offered.details?.accountId ?? ''),
    from: nameOf(handOff.offered.by),
    at: handOff.offered.at,
    note: handOff.offered.note,
    state: handOff.answer === null ? 'offered' : handOff.answer.event === 'accepted' ? 'accepted' : 'rejected',
    reason: handOff.answer?.note ?? null,
  },
  letters: [...step.letters],
})

function choiceOf({ form, decides }: Step, { conditions }: Service): StepView['choice'] {
  if (decides !== null) {
    const question = conditions.find(({ id }) => id === decides.condition)?.question ?? decides.condition
    return { question, yes: decides.yes, no: decides.no }
  }
  return form === 'decision' ? { question: 'Apa keputusannya?', yes: 'Disetujui', no: 'Tidak disetujui' } : null
}
