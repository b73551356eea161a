import { parseNumberPattern } from '#domain/letter-number.ts'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { NumberPatternHint } from './number-pattern-hint.tsx'
import type { Settings } from './paper-text.ts'
import styles from './settings.module.css'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void }

/** How the office writes its letter numbers. */
export function NumberPart({ settings, onChange }: Props) {
  const parsed = parseNumberPattern(settings.numberPattern)
  return (
    <Panel title="Nomor surat">
      <div className={styles.fields}>
        <TextField
          label="Pola nomor surat"
          value={settings.numberPattern}
          problem={parsed.ok ? null : parsed.sentence}
          onChange={event => onChange({ numberPattern: event.currentTarget.value })}
        />
        <TextField
          label="Kode unit"
          value={settings.unitCode}
          onChange={event => onChange({ unitCode: event.currentTarget.value })}
        />
        {parsed.ok && <NumberPatternHint pattern={settings.numberPattern} unit={settings.unitCode} />}
        <p className={styles.soft}>Nomor urut mulai lagi dari 1 setiap 1 Januari, dan tidak pernah dipakai dua kali.</p>
      </div>
    </Panel>
  )
}
