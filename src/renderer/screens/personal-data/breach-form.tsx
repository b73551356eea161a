import { type FormEvent, useState } from 'react'
import { type BreachedKind, breachedKinds } from '#domain/breach.ts'
import { clockText, instantAt, minuteOfDay } from '#domain/business-day.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, LongTextField, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { minuteOfText } from '../../parts/typed-time.ts'
import styles from './personal-data.module.css'

const kindWords: Readonly<Record<BreachedKind, string>> = {
  visit: 'Kunjungan',
  application: 'Permohonan',
  letter: 'Surat',
  complaint: 'Pengaduan',
}

/** What the notice must say, and whom it concerns. */
export function BreachForm({ onDone }: { onDone: () => void }) {
  const { businessDate, zone } = useOffice()
  const now = useNow()
  const open = useDo('breach.open')
  const [told, setTold] = useState({ what: '', circumstances: '', measures: '' })
  const [noticedOn, setNoticedOn] = useState<string | null>(businessDate)
  const [time, setTime] = useState(() => clockText(minuteOfDay(now, zone)))
  const [fromDay, setFromDay] = useState<string | null>(businessDate)
  const [toDay, setToDay] = useState<string | null>(businessDate)
  const [kinds, setKinds] = useState<readonly BreachedKind[]>(['visit'])
  const minute = minuteOfText(time)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (noticedOn === null || minute === null || fromDay === null || toDay === null) return
    const noticedAt = instantAt(noticedOn, minute, zone)
    const reply = await open.run({ ...told, noticedAt, fromDay, toDay, kinds: [...kinds] })
    if (reply.ok) onDone()
  }
  const long = (field: keyof typeof told, label: string, autoFocus = false) => (
    <LongTextField
      label={label}
      rows={2}
      autoFocus={autoFocus}
      value={told[field]}
      onChange={event => setTold({ ...told, [field]: event.currentTarget.value })}
    />
  )
  return (
    <Panel title="Insiden baru">
      <form className={styles.fields} onSubmit={submit} noValidate>
        {long('what', 'Data apa yang terungkap', true)}
        {long('circumstances', 'Kapan dan bagaimana terungkap')}
        {long('measures', 'Penanganan dan pemulihan')}
        <div className={styles.pair}>
          <DateField label="Diketahui pada" value={noticedOn} onChange={setNoticedOn} />
          <TextField
            label="Pukul"
            placeholder="09.41"
            value={time}
            problem={minute === null ? 'Tulis jam seperti 09.41.' : null}
            onChange={event => setTime(event.currentTarget.value)}
          />
          <DateField label="Catatan dari" value={fromDay} onChange={setFromDay} />
          <DateField label="Sampai" value={toDay} onChange={setToDay} />
        </div>
        <FieldGroup label="Jenis catatan yang terdampak">
          <div className={styles.buttons}>
            {breachedKinds.map(kind => (
              <Choice
                key={kind}
                label={kindWords[kind]}
                options={[{ value: true, label: kindWords[kind] }]}
                value={kinds.includes(kind)}
                clearable
                onChange={chosen => setKinds(chosen ? [...kinds, kind] : kinds.filter(other => other !== kind))}
              />
            ))}
          </div>
        </FieldGroup>
        <Refusal refusal={open.refusal} />
        <div className={styles.buttons}>
          <Action compact filled submit pending={open.pending}>
            Catat dan mulai hitung 3×24 jam
          </Action>
          <Action compact onClick={onDone}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
