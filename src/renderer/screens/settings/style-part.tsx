import { type FormEvent, useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './settings.module.css'

type Profile = OutputOf<'settings.read'>['letterProfile']
type Style = Profile['style']

/** Two ways of writing, as they look on paper. */
const choices = [
  {
    name: 'subjectLabel',
    label: 'Label pokok surat',
    options: [
      { value: 'Hal', label: 'Hal' },
      { value: 'Perihal', label: 'Perihal' },
    ],
  },
  {
    name: 'addressPlace',
    label: 'Tempat alamat tujuan',
    options: [
      { value: 'left', label: 'Kiri, di bawah Hal' },
      { value: 'right', label: 'Kanan, didahului Kepada' },
    ],
  },
  {
    name: 'emptyAttachmentRow',
    label: 'Baris Lampiran bila kosong',
    options: [
      { value: false, label: 'Dihilangkan' },
      { value: true, label: 'Ditulis dengan tanda -' },
    ],
  },
  {
    name: 'opener',
    label: 'Pembuka surat keterangan',
    options: [
      { value: 'post', label: 'Jabatan dalam kalimat' },
      { value: 'table', label: 'Tabel penanda tangan' },
    ],
  },
  {
    name: 'signatureAlign',
    label: 'Letak nama penanda tangan',
    options: [
      { value: 'left', label: 'Rata kiri' },
      { value: 'center', label: 'Di tengah' },
    ],
  },
  {
    name: 'namesInCapitals',
    label: 'Nama penanda tangan',
    options: [
      { value: false, label: 'Seperti ditulis' },
      { value: true, label: 'HURUF BESAR' },
    ],
  },
  {
    name: 'rankWithGrade',
    label: 'Pangkat',
    options: [
      { value: false, label: 'Pembina' },
      { value: true, label: 'Pembina (IV/a)' },
    ],
  },
  {
    name: 'nipGrouping',
    label: 'NIP',
    options: [
      { value: 'grouped', label: '19700101 199003 1 001' },
      { value: 'plain', label: '197001011990031001' },
    ],
  },
  {
    name: 'paperForSheets',
    label: 'Kertas berita acara, formulir dan lembar',
    options: [
      { value: 'A4', label: 'A4' },
      { value: 'F4', label: 'F4' },
    ],
  },
] as const satisfies readonly {
  name: keyof Style
  label: string
  options: readonly { value: string | boolean; label: string }[]
}[]

const measures = [
  { name: 'fontSizePt', label: 'Ukuran huruf (pt)' },
  { name: 'lineSpacing', label: 'Jarak baris' },
  { name: 'firstLineIndentMm', label: 'Takuk baris pertama (mm)' },
] as const

const edges = [
  { name: 'top', label: 'Tepi atas (mm)' },
  { name: 'bottom', label: 'Tepi bawah (mm)' },
  { name: 'left', label: 'Tepi kiri (mm)' },
  { name: 'right', label: 'Tepi kanan (mm)' },
] as const

const numberOf = (text: string): number => Number(text.replace(',', '.'))
const shown = (value: number): string => String(value).replace('.', ',')

/** How the office writes its letters, as its region's rule on official papers has it. */
export function StylePart({ profile }: { profile: Profile }) {
  const [style, setStyle] = useState(profile.style)
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [neutralCode, setNeutralCode] = useState(profile.neutralCode)
  const save = useDo('letter-profile.save')
  const put = (change: Partial<Style>) => setStyle(before => ({ ...before, ...change }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run({ style, neutralCode })
  }
  const measure = (name: string, label: string, value: number, onNumber: (value: number) => void) => (
    <TextField
      key={name}
      label={label}
      inputMode="decimal"
      value={typed[name] ?? shown(value)}
      onChange={event => {
        const text = event.currentTarget.value
        setTyped(before => ({ ...before, [name]: text }))
        if (text.trim() !== '' && Number.isFinite(numberOf(text))) onNumber(numberOf(text))
      }}
    />
  )
  return (
    <Panel title="Gaya naskah" note="Berlaku untuk surat yang dijadikan final sesudahnya">
      <form className={styles.fields} onSubmit={submit} noValidate>
        <p className={styles.soft}>Sesuaikan dengan tata naskah dinas yang berlaku di daerah ini.</p>
        {choices.map(({ name, label, options }) => (
          <FieldGroup key={name} label={label}>
            <Choice
              label={label}
              options={[...options]}
              value={style[name]}
              onChange={value => value !== null && put({ [name]: value })}
            />
          </FieldGroup>
        ))}
        <div className={styles.pair}>
          {measures.map(({ name, label }) => measure(name, label, style[name], value => put({ [name]: value })))}
        </div>
        <div className={styles.pair}>
          {edges.map(({ name, label }) =>
            measure(name, label, style.marginsMm[name], value =>
              put({ marginsMm: { ...style.marginsMm, [name]: value } }),
            ),
          )}
        </div>
        <TextField
          label="Kode klasifikasi netral"
          hint="Dipakai surat rahasia: kodenya tidak boleh menunjukkan perkaranya."
          maxLength={30}
          value={neutralCode}
          onChange={event => setNeutralCode(event.currentTarget.value)}
        />
        <Refusal refusal={save.refusal} />
        <div className={styles.buttons}>
          <Action compact submit filled pending={save.pending}>
            Simpan gaya naskah
          </Action>
        </div>
      </form>
    </Panel>
  )
}
