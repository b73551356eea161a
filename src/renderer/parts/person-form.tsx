import { Choice } from './choice.tsx'
import { DateField } from './date-field.tsx'
import { FieldGroup, TextField } from './field.tsx'
import { MaskedField } from './masked-number.tsx'
import { useNikCheck } from './nik-check.ts'
import type { PersonFields } from './person-fields.ts'
import styles from './person-form.module.css'

type Props = {
  fields: PersonFields
  onChange: (fields: PersonFields) => void
  /** Numbers that were known before are hidden until the clerk asks. */
  known: PersonFields | null
  /** Sentences of the desk beside their fields, by name of the field. */
  warnings?: Readonly<Record<string, string>>
  nameProblem?: string | null
  /** Where typing goes on when the form opens. */
  focus?: 'name' | 'nik'
  /** Leaves out what a letter may need and a first visit does not. */
  short?: boolean
}

/** What the counter knows of a person. Only the name is needed. */
export function PersonForm({
  fields,
  onChange,
  known,
  warnings = {},
  nameProblem = null,
  focus,
  short = false,
}: Props) {
  const nik = useNikCheck(fields.nik ?? '')
  const set = (change: Partial<PersonFields>) => onChange({ ...fields, ...change })
  const text = (name: 'birthPlace' | 'religion' | 'occupation' | 'address' | 'village' | 'district', label: string) => (
    <TextField
      label={label}
      maxLength={300}
      value={fields[name] ?? ''}
      warning={warnings[name]}
      onChange={event => set({ [name]: event.currentTarget.value || null })}
    />
  )
  const number = (name: 'nik' | 'kkNumber' | 'phone', label: string) => (
    <MaskedField
      label={label}
      value={fields[name] ?? ''}
      known={known?.[name] !== null && known?.[name] === fields[name]}
      warning={name === 'nik' ? (nik.warning ?? (nik.told ? null : warnings.nik)) : warnings[name]}
      hint={name === 'nik' ? (short ? nik.told : nik.region) : undefined}
      autoFocus={focus === name}
      onChange={value => set({ [name]: value || null })}
    />
  )
  const sex = (
    <FieldGroup label="Jenis kelamin">
      <Choice
        label="Jenis kelamin"
        clearable
        options={[
          { value: 'male', label: 'Laki-laki' },
          { value: 'female', label: 'Perempuan' },
        ]}
        value={fields.sex}
        onChange={sex => set({ sex })}
      />
    </FieldGroup>
  )
  const named = (
    <TextField
      label="Nama"
      maxLength={200}
      autoFocus={focus === 'name'}
      value={fields.name}
      problem={nameProblem}
      warning={warnings.name}
      onChange={event => set({ name: event.currentTarget.value })}
    />
  )
  if (short) {
    return (
      <div className={styles.short}>
        <div className={styles.twice}>{named}</div>
        {sex}
        {number('nik', 'NIK')}
        {number('phone', 'Telepon')}
        {text('address', 'Alamat')}
        {text('village', 'Desa atau kelurahan')}
        {text('district', 'Kecamatan')}
      </div>
    )
  }
  return (
    <div className={styles.container}>
      <div className={styles.form}>
        <div className={styles.twice}>{named}</div>
        <div className={styles.sex}>{sex}</div>
        {number('nik', 'NIK')}
        {number('kkNumber', 'No. KK')}
        {number('phone', 'Telepon')}
        {text('birthPlace', 'Tempat lahir')}
        <DateField label="Tanggal lahir" value={fields.birthDate} onChange={birthDate => set({ birthDate })} />
        {text('religion', 'Agama')}
        {text('occupation', 'Pekerjaan')}
        <div className={styles.twice}>{text('address', 'Alamat')}</div>
        {text('village', 'Desa atau kelurahan')}
        {text('district', 'Kecamatan')}
      </div>
    </div>
  )
}
