import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, LongTextField, TextField } from '../../parts/field.tsx'
import { NumberPatternHint } from '../settings/number-pattern-hint.tsx'
import styles from './wizard.module.css'
import type { StepProps } from './wizard.tsx'
import type { Settings } from './wizard-answers.ts'

const zones = [
  { value: 'WIB', label: 'WIB' },
  { value: 'WITA', label: 'WITA' },
  { value: 'WIT', label: 'WIT' },
] as const

const registers = [
  { value: 'DTSEN', label: 'DTSEN' },
  { value: 'DTKS', label: 'DTKS' },
] as const

/** The office's letterhead, its numbers and who signs; filled from the decree where it prints them. */
export function SettingsStep({ answers, onChange, problems }: StepProps) {
  const { settings, signatory } = answers
  const set = (change: Partial<Settings>) => onChange({ ...answers, settings: { ...settings, ...change } })
  const sign = (change: Partial<typeof signatory>) => onChange({ ...answers, signatory: { ...signatory, ...change } })
  return (
    <>
      <h1 className={styles.title}>Isian kantor</h1>
      <p className={styles.lead}>Periksa yang sudah terisi, lengkapi yang masih kosong.</p>
      <div className={styles.twoColumns}>
        <div className={styles.fields}>
          <TextField
            label="Nama kantor"
            autoFocus
            value={settings.officeName}
            onChange={event => set({ officeName: event.currentTarget.value })}
            problem={problems.officeName}
          />
          <TextField
            label="Pemerintah daerah"
            value={settings.government}
            onChange={event => set({ government: event.currentTarget.value })}
          />
          <LongTextField
            label="Kop surat, satu baris satu kalimat"
            rows={5}
            value={settings.letterheadLines.join('\n')}
            onChange={event => set({ letterheadLines: event.currentTarget.value.split('\n').slice(0, 10) })}
          />
          <div className={styles.pair}>
            <TextField
              label="Tempat pada surat"
              value={settings.seat}
              onChange={event => set({ seat: event.currentTarget.value })}
            />
            <TextField
              label="Nama loket"
              value={settings.counterName}
              onChange={event => set({ counterName: event.currentTarget.value })}
              problem={problems.counterName}
            />
          </div>
          <FieldGroup label="Zona waktu">
            <Choice label="Zona waktu" options={zones} value={settings.zone} onChange={zone => zone && set({ zone })} />
          </FieldGroup>
        </div>
        <div className={styles.fields}>
          <div className={styles.pair}>
            <TextField
              label="Pola nomor surat"
              value={settings.numberPattern}
              onChange={event => set({ numberPattern: event.currentTarget.value })}
              problem={problems.numberPattern}
            />
            <TextField
              label="Kode unit"
              value={settings.unitCode}
              onChange={event => set({ unitCode: event.currentTarget.value })}
            />
          </div>
          <NumberPatternHint pattern={settings.numberPattern} unit={settings.unitCode} />
          <TextField
            label="Penanda tangan surat"
            value={signatory.name}
            onChange={event => sign({ name: event.currentTarget.value })}
            problem={problems.signatoryName}
          />
          <TextField
            label="Jabatan"
            value={signatory.post}
            onChange={event => sign({ post: event.currentTarget.value })}
            problem={problems.signatoryPost}
          />
          <div className={styles.pair}>
            <TextField
              label="Pangkat (bila ada)"
              value={signatory.rank ?? ''}
              onChange={event => sign({ rank: event.currentTarget.value || null })}
            />
            <TextField
              label="NIP (bila ada)"
              inputMode="numeric"
              value={signatory.nip ?? ''}
              onChange={event => sign({ nip: event.currentTarget.value || null })}
            />
          </div>
          <div className={styles.pair}>
            <FieldGroup label="Register penerima manfaat">
              <Choice
                label="Register penerima manfaat"
                options={registers}
                value={settings.registerName}
                onChange={registerName => registerName && set({ registerName })}
              />
            </FieldGroup>
            <TextField
              label="Dilihat di"
              placeholder="SIKS-NG"
              value={settings.registerSource}
              onChange={event => set({ registerSource: event.currentTarget.value })}
            />
          </div>
          <TextField
            label="Periode data register"
            placeholder="Triwulan III 2026"
            hint="Dicetak pada surat yang bersandar pada register. Boleh diisi nanti di Pengaturan."
            value={settings.registerPeriod}
            onChange={event => set({ registerPeriod: event.currentTarget.value })}
          />
        </div>
      </div>
    </>
  )
}
