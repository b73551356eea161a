import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import type { HolidayKind } from '#domain/working-calendar.ts'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './settings.module.css'

export type Listed = OutputOf<'holiday.list'>['days'][number]

export const holidayKindText: Record<HolidayKind, string> = {
  national: 'Libur nasional',
  'joint-leave': 'Cuti bersama',
  regional: 'Libur daerah',
}

const kinds = (Object.keys(holidayKindText) as HolidayKind[]).map(value => ({ value, label: holidayKindText[value] }))

/** A new closed day, or the name and kind of one. */
export function HolidayForm({ initial, onDone }: { initial: Listed | null; onDone: (saved: string | null) => void }) {
  const [day, setDay] = useState<string | null>(initial?.day ?? null)
  const [name, setName] = useState(initial?.name ?? '')
  const [kind, setKind] = useState<HolidayKind>(initial?.kind ?? 'regional')
  const [tried, setTried] = useState(false)
  const save = useDo('holiday.save')
  useKeys({ back: () => onDone(null) }, 'overlay')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (day === null || name.trim() === '') return
    const reply = await save.run({ day, name, kind })
    if (reply.ok) onDone(day)
  }
  return (
    <Panel title={initial ? 'Ubah hari libur' : 'Hari libur baru'}>
      <form className={styles.fields} onSubmit={submit} noValidate>
        <div className={styles.pair}>
          {initial === null && (
            <DateField
              label="Tanggal"
              autoFocus
              value={day}
              onChange={setDay}
              problem={tried && day === null ? 'Isi tanggalnya.' : null}
              hint="Misalnya 09/05/2027."
            />
          )}
          <TextField
            label="Nama hari libur"
            autoFocus={initial !== null}
            placeholder="Hari jadi kabupaten"
            maxLength={200}
            value={name}
            problem={tried && name.trim() === '' ? 'Isi namanya.' : null}
            onChange={event => setName(event.currentTarget.value)}
          />
        </div>
        <FieldGroup label="Jenis">
          <Choice label="Jenis" options={kinds} value={kind} onChange={picked => picked && setKind(picked)} />
        </FieldGroup>
        <Refusal refusal={save.refusal} />
        <div className={styles.buttons}>
          <Action compact submit pending={save.pending}>
            Simpan hari libur
          </Action>
          <Action compact onClick={() => onDone(null)}>
            Urungkan
          </Action>
        </div>
      </form>
    </Panel>
  )
}
