import { type FormEvent, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/field.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './outside-number-form.module.css'

type Props = {
  serial: number
  /** Last serial of a run that nobody has accounted for. */
  until?: number | undefined
  date: string
  onDone: () => void
}

const serialOf = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0)

/** Enters numbers that were given by hand or in another system, so that the agenda has no hole and nobody uses them again. */
export function OutsideNumberForm({ serial, until, date, onDone }: Props) {
  const [typedSerial, setTypedSerial] = useState(String(serial))
  const [typedUntil, setTypedUntil] = useState(until && until > serial ? String(until) : '')
  const [day, setDay] = useState<string | null>(date)
  const [about, setAbout] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const enter = useDo('letter.enter-outside-number')
  const number = serialOf(typedSerial)
  const last = typedUntil.trim() === '' ? number : serialOf(typedUntil)
  const problems = {
    serial: number < 1 ? 'Tulis nomor urutnya dengan angka, misalnya 412.' : null,
    until: last < number ? 'Kosongkan, atau tulis nomor yang tidak lebih kecil.' : null,
    day: day === null ? 'Tulis tanggal surat itu.' : null,
    about: about.trim() === '' ? 'Tuliskan surat itu tentang apa.' : null,
    reason: reason.trim().length < 3 ? 'Tuliskan di mana nomor itu diambil.' : null,
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (day === null || Object.values(problems).some(problem => problem !== null)) return
    if ((await enter.run({ serial: number, ...(last > number ? { until: last } : {}), date: day, about, reason })).ok)
      onDone()
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
        <TextField
          label="Sampai nomor"
          inputMode="numeric"
          placeholder="bila beberapa"
          value={typedUntil}
          problem={tried ? problems.until : null}
          onChange={event => setTypedUntil(event.currentTarget.value)}
        />
      </div>
      <DateField label="Tanggal surat" value={day} onChange={setDay} problem={tried ? problems.day : null} />
      <TextField
        label="Isi singkat"
        maxLength={200}
        placeholder="Misalnya undangan rapat"
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
        <Action submit filled compact pending={enter.pending}>
          Catat nomor
        </Action>
        <Action compact onClick={onDone}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
