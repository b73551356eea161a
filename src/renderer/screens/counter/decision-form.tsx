import { type FormEvent, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import type { Step } from './step-action.ts'
import { StepForm } from './step-form.tsx'
import styles from './steps-pane.module.css'

type Props = { on: { applicationId: string; stepNo: number }; step: Step; onDone: () => void }

/** What was decided, by whom and when; with it the step is done. */
export function DecisionForm({ on, step, onDone }: Props) {
  const { businessDate } = useOffice()
  const complete = useDo('step.complete')
  const [outcome, setOutcome] = useState<boolean | null>(null)
  const [decidedBy, setDecidedBy] = useState(step.outside?.name ?? '')
  const [decidedOn, setDecidedOn] = useState<string | null>(step.outside?.backOn ?? businessDate)
  const [note, setNote] = useState('')
  const { question = '', yes = '', no = '' } = step.choice ?? {}
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await complete.run({ ...on, outcome, decidedBy, decidedOn, note })
    if (reply.ok) onDone()
  }
  return (
    <StepForm
      title={question}
      confirm={`Catat, langkah ${step.no} selesai`}
      pending={complete.pending}
      refusal={complete.refusal}
      onSubmit={submit}
      onCancel={onDone}
    >
      <div className={styles.wide}>
        <FieldGroup label="Hasil">
          <Choice
            label={question}
            options={[
              { value: true, label: yes },
              { value: false, label: no },
            ]}
            value={outcome}
            onChange={setOutcome}
          />
        </FieldGroup>
      </div>
      {step.form === 'decision' && (
        <>
          <TextField
            label="Diputuskan oleh"
            value={decidedBy}
            maxLength={300}
            onChange={event => setDecidedBy(event.currentTarget.value)}
            hint={step.actor ? `Menurut keputusan: ${step.actor}` : undefined}
          />
          <DateField label="Tanggal keputusan" value={decidedOn} onChange={setDecidedOn} />
        </>
      )}
      <div className={styles.wide}>
        <TextField
          label={outcome === false ? 'Alasan' : 'Catatan'}
          value={note}
          maxLength={300}
          onChange={event => setNote(event.currentTarget.value)}
        />
      </div>
    </StepForm>
  )
}
