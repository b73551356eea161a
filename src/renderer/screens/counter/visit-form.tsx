import { type FormEvent, useState } from 'react'
import { VISIT_FINDINGS, type VisitReport } from '#domain/step-event.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useOffice } from '../../office.ts'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, LongTextField, TextField } from '../../parts/field.tsx'
import { useAccount } from '../../session.ts'
import { StepForm } from './step-form.tsx'
import { findingText } from './step-words.ts'
import styles from './steps-pane.module.css'

type Props = { on: { applicationId: string; stepNo: number }; report: VisitReport | null; onDone: () => void }

const lines = [
  ['visitors', 'Petugas yang berkunjung'],
  ['metWith', 'Ditemui'],
  ['place', 'Tempat'],
] as const

/** What a home visit or field verification showed. */
export function VisitForm({ on, report, onDone }: Props) {
  const { businessDate } = useOffice()
  const { name } = useAccount()
  const record = useDo('visit-report.record')
  const [draft, setDraft] = useState<Omit<VisitReport, 'finding' | 'visitedOn'>>(
    report ?? { visitors: name, metWith: '', place: '', seen: '', recommendation: '' },
  )
  const [visitedOn, setVisitedOn] = useState<string | null>(report?.visitedOn ?? businessDate)
  const [finding, setFinding] = useState<VisitReport['finding'] | null>(report?.finding ?? null)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const missing = (text: string) => (tried && text.trim() === '' ? 'Isi dahulu.' : null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { visitors, metWith, place, seen, recommendation } = draft
    if (visitedOn === null || finding === null || [visitors, metWith, place, seen].some(text => text.trim() === ''))
      return
    const reply = await record.run({
      ...on,
      report: { visitors, metWith, place, seen, recommendation, visitedOn, finding },
    })
    if (reply.ok) onDone()
  }
  return (
    <StepForm
      title="Hasil kunjungan atau verifikasi lapang"
      confirm="Simpan hasil"
      pending={record.pending}
      refusal={record.refusal}
      onSubmit={submit}
      onCancel={onDone}
    >
      <DateField label="Tanggal kunjungan" value={visitedOn} onChange={setVisitedOn} required />
      {lines.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          value={draft[field]}
          maxLength={300}
          onChange={event => set({ [field]: event.currentTarget.value })}
          problem={missing(draft[field])}
        />
      ))}
      <div className={styles.wide}>
        <LongTextField
          label="Keadaan yang dilihat"
          autosize
          minRows={2}
          maxRows={6}
          value={draft.seen}
          onChange={event => set({ seen: event.currentTarget.value })}
          problem={missing(draft.seen)}
        />
      </div>
      <div className={styles.wide}>
        <FieldGroup label="Temuan" hint={tried && finding === null ? 'Pilih salah satu.' : undefined}>
          <Choice
            label="Temuan"
            options={VISIT_FINDINGS.map(value => ({ value, label: findingText[value] }))}
            value={finding}
            onChange={setFinding}
          />
        </FieldGroup>
      </div>
      <div className={styles.wide}>
        <TextField
          label="Saran"
          value={draft.recommendation}
          maxLength={1000}
          onChange={event => set({ recommendation: event.currentTarget.value })}
        />
      </div>
    </StepForm>
  )
}
