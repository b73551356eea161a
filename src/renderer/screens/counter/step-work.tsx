import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { DecisionForm } from './decision-form.tsx'
import { HandOffForm, HandOffState } from './hand-off.tsx'
import { OutsideForm } from './outside-form.tsx'
import { RegistryRow } from './registry-row.tsx'
import type { Application } from './sheet-types.ts'
import { type Step, stepWants } from './step-action.ts'
import styles from './steps-pane.module.css'
import { VisitForm } from './visit-form.tsx'

type Open = 'outside' | 'visit' | 'decision' | 'hand-off' | null

/** What is to be done at a step under way: one button, its form, and handing it on. */
export function StepWork({ application, step }: { application: Application; step: Step }) {
  const [open, setOpen] = useState<Open>(null)
  const complete = useDo('step.complete')
  const on = { applicationId: application.id, stepNo: step.no }
  const close = () => setOpen(null)
  const isVisit = step.form === 'home-visit' || step.form === 'field-visit'
  const wants = stepWants(step, application.registry)

  switch (open) {
    case 'outside':
      return <OutsideForm on={on} step={step} onDone={close} />
    case 'visit':
      return <VisitForm on={on} report={step.report} onDone={close} />
    case 'decision':
      return <DecisionForm on={on} step={step} onDone={close} />
    case 'hand-off':
      return <HandOffForm on={on} onDone={close} />
    case null:
  }
  const main =
    step.state === 'waiting' ? 'outside' : isVisit && step.report === null ? 'visit' : step.choice ? 'decision' : null
  return (
    <div className={styles.work} data-due>
      <HandOffState on={on} handOff={step.handOff} />
      {step.form === 'registry-check' && application.registry && (
        <RegistryRow application={application} locked={false} />
      )}
      <div className={styles.buttons}>
        {main !== null && (
          <Action compact onClick={() => setOpen(main)}>
            {wants}
          </Action>
        )}
        {wants === null && (
          <Action compact pending={complete.pending} onClick={() => void complete.run(on)}>
            Langkah {step.no} selesai
          </Action>
        )}
        {step.outside && step.state === 'current' && (
          <TextAction onClick={() => setOpen('outside')}>
            {step.outside.sentOn === null ? `Kirim ke ${step.outside.name}` : `Kirim lagi ke ${step.outside.name}`}
          </TextAction>
        )}
        {isVisit && step.report !== null && (
          <TextAction onClick={() => setOpen('visit')}>Ubah hasil kunjungan</TextAction>
        )}
        <TextAction onClick={() => setOpen('hand-off')}>Serahkan kepada rekan</TextAction>
      </div>
      <Refusal refusal={complete.refusal} />
    </div>
  )
}
