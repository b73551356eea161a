import { LANES, laneName } from '#domain/ticket.ts'
import { TextField } from './field.tsx'
import type { NumberField, NumberProblems, TypedNumbers } from './last-numbers.ts'
import styles from './last-numbers-fields.module.css'

type Props = {
  values: TypedNumbers
  onChange: (values: TypedNumbers) => void
  problems: NumberProblems
}

/** The last numbers that left the printer, so that none is given a second time; each says where to find it. */
export function LastNumbersFields({ values, onChange, problems }: Props) {
  const field = (name: NumberField) => ({
    inputMode: 'numeric' as const,
    maxLength: 6,
    value: values[name],
    problem: problems[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...values, [name]: event.currentTarget.value }),
  })
  return (
    <div className={styles.groups}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Nomor antrian terakhir hari ini</legend>
        <p className={styles.help}>
          Lihat tiket terakhir yang keluar dari printer, atau tanyakan kepada tamu yang menunggu. Isi 0 bila hari ini
          belum ada.
        </p>
        <div className={styles.tickets}>
          {LANES.map((lane, index) => (
            <TextField key={lane} label={`${lane}, ${laneName[lane]}`} autoFocus={index === 0} {...field(lane)} />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Nomor surat terakhir tahun ini</legend>
        <p className={styles.help}>
          Lihat surat keluar terakhir yang tercetak atau arsipnya. Yang diisi nomor urutnya saja: dari surat
          400.9.14/0012/416-106/2026, isi 12.
        </p>
        <div className={styles.tickets}>
          <TextField label="Nomor urut surat" {...field('letterSerial')} />
        </div>
      </fieldset>
    </div>
  )
}
