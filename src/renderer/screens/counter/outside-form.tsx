import { type FormEvent, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/field.tsx'
import type { Step } from './step-action.ts'
import { StepForm } from './step-form.tsx'

type Props = { on: { applicationId: string; stepNo: number }; step: Step; onDone: () => void }

/** When the file went to somebody outside the office, or when the answer came. */
export function OutsideForm({ on, step, onDone }: Props) {
  const { businessDate } = useOffice()
  const send = useDo('step.send-out')
  const back = useDo('step.record-back')
  const [day, setDay] = useState<string | null>(businessDate)
  const [note, setNote] = useState('')
  const name = step.outside?.name ?? ''
  const isWaiting = step.state === 'waiting'
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (day === null) return
    const reply = isWaiting
      ? await back.run({ ...on, backOn: day, note })
      : await send.run({ ...on, sentOn: day, note })
    if (reply.ok) onDone()
  }
  return (
    <StepForm
      title={isWaiting ? `Jawaban ${name}` : `Kirim ke ${name}`}
      confirm={isWaiting ? 'Catat jawaban' : 'Catat pengiriman'}
      pending={send.pending || back.pending}
      refusal={send.refusal ?? back.refusal}
      onSubmit={submit}
      onCancel={onDone}
    >
      <DateField label={isWaiting ? 'Tanggal kembali' : 'Tanggal kirim'} value={day} onChange={setDay} required />
      <TextField
        label="Catatan"
        value={note}
        maxLength={300}
        onChange={event => setNote(event.currentTarget.value)}
        hint="Misalnya nomor surat atau nama penerima."
      />
    </StepForm>
  )
}
