import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './settings.module.css'
import { type DayDraft, draftOf, weekOf } from './week-draft.ts'

type WorkingTime = OutputOf<'working-time.read'>

const dayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']
/** As a week is read here: Monday first. */
const order = [1, 2, 3, 4, 5, 6, 0]

const columns: readonly { field: keyof DayDraft; label: string }[] = [
  { field: 'opens', label: 'Buka' },
  { field: 'restFrom', label: 'Istirahat' },
  { field: 'restTo', label: 'Buka lagi' },
  { field: 'closes', label: 'Tutup' },
]

/** When the office is open, and how it counts days. */
export function HoursPart() {
  const asked = useAsk('working-time.read', {})
  return (
    <Panel title="Jam kerja dan hitungan hari">
      <Refusal refusal={asked.refusal} />
      {asked.value && <HoursForm key={JSON.stringify(asked.value)} stored={asked.value} />}
    </Panel>
  )
}

function HoursForm({ stored }: { stored: WorkingTime }) {
  const [week, setWeek] = useState(() => draftOf(stored.hours))
  const [plainDays, setPlainDays] = useState(stored.plainDays)
  const [problem, setProblem] = useState<string | null>(null)
  const save = useDo('working-time.save')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = weekOf(week, dayNames)
    setProblem('problem' in typed ? typed.problem : null)
    if ('hours' in typed) await save.run({ hours: typed.hours, plainDays })
  }
  const changed = JSON.stringify([week, plainDays]) !== JSON.stringify([draftOf(stored.hours), stored.plainDays])
  const set = (day: number, change: Partial<DayDraft>) =>
    setWeek(week.map((draft, index) => (index === day ? { ...draft, ...change } : draft)))
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <p className={styles.soft}>
        Janji dalam menit dan jam berjalan selama kantor buka. Kosongkan satu baris bila kantor tutup pada hari itu.
        Janji yang masih berjalan langsung dihitung ulang.
      </p>
      <div className={styles.week}>
        <span />
        {columns.map(({ field, label }) => (
          <span key={field} className={styles.soft} aria-hidden="true">
            {label}
          </span>
        ))}
        {order.map(day => (
          <WeekRow key={day} name={dayNames[day] ?? ''} draft={week[day]} onChange={change => set(day, change)} />
        ))}
      </div>
      <FieldGroup
        label="“Hari” tanpa kata “kerja” dalam keputusan berarti"
        hint="“Hari kerja” selalu hari kerja. Bantuan bencana yang berjalan siang dan malam tidak berubah."
      >
        <Choice
          label="Arti hari"
          options={[
            { value: 'working', label: 'Hari kerja' },
            { value: 'calendar', label: 'Hari kalender' },
          ]}
          value={plainDays}
          onChange={picked => picked && setPlainDays(picked)}
        />
      </FieldGroup>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Refusal refusal={save.refusal} />
      <div className={styles.buttons}>
        <Action compact submit disabled={!changed} pending={save.pending}>
          Simpan jam kerja
        </Action>
        <Action
          compact
          onClick={() => {
            setWeek(draftOf(stored.shipped.hours))
            setPlainDays(stored.shipped.plainDays)
            setProblem(null)
          }}
        >
          Isi dengan jam bawaan
        </Action>
        <span className={styles.saved} aria-live="polite">
          {changed ? 'Belum disimpan' : 'Semua tersimpan'}
        </span>
      </div>
    </form>
  )
}

type RowProps = { name: string; draft: DayDraft | undefined; onChange: (change: Partial<DayDraft>) => void }

const WeekRow = ({ name, draft, onChange }: RowProps) => (
  <>
    <span className={styles.officialName}>{name}</span>
    {columns.map(({ field, label }) => (
      <TextField
        key={field}
        label=""
        aria-label={`${name}, ${label.toLowerCase()}`}
        inputMode="numeric"
        maxLength={5}
        value={draft?.[field] ?? ''}
        onChange={event => onChange({ [field]: event.currentTarget.value })}
      />
    ))}
  </>
)
