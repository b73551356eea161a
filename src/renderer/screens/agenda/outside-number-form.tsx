import { type FormEvent, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './outside-number-form.module.css'

type Props = { serial: number; date: string; onDone: () => void }

/** Enters a number that was given by hand or in another system, so that the agenda has no hole and nobody uses it again. */
export function OutsideNumberForm({ serial, date, onDone }: Props) {
  const [typedSerial, setTypedSerial] = useState(String(serial))
  const [day, setDay] = useState<string | null>(date)
  const [about, setAbout] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const enter = useDo('letter.enter-outside-number')
  const number = /^\d{1,6}$/.test(typedSerial.trim()) ? Number(typedSerial) : 0
  const problems = {
    serial: number < 1 ? 'Tulis nomor urutnya dengan angka, misalnya 412.' : null,
    day: day === null ? 'Tulis tanggal surat itu.' : null,
    about: about.trim() === '' ? 'Tuliskan surat itu tentang apa.' : null,
    reason: reason.trim().length < 3 ? 'Tuliskan di mana nomor itu diambil.' : null,
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (day === null || Object.values(problems).some(problem => problem !== null)) return
    if ((await enter.run({ serial: number, date: day, about, reason })).ok) onDone()
  }
  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <div className={styles.pair}>
        <TextField
          label="Nomor urut"
          inputMode="numeric"
          data-autofocus
          autoFocus
          value={typedSerial}
          problem={tried ? problems.serial : null}
          onChange={event => setTypedSerial(event.currentTarget.value)}
        />
        <DateField label="Tanggal surat" value={day} onChange={setDay} problem={tried ? problems.day : null} />
      </div>
      <TextField
        label="Isi singkat"
        maxLength={200}
        placeholder="Misalnya undangan rapat koordinasi"
        value={about}
        problem={tried ? problems.about : null}
        onChange={event => setAbout(event.currentTarget.value)}
      />
      <TextField
        label="Alasan"
        maxLength={500}
        placeholder="Misalnya diambil di SRIKANDI"
        value={reason}
        problem={tried ? problems.reason : null}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Refusal refusal={enter.refusal} />
      <div className={styles.buttons}>
        <Action submit compact pending={enter.pending}>
          Catat nomor
        </Action>
        <Action compact onClick={onDone}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
