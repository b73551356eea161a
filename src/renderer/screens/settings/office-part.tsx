import { Choice } from '../../parts/choice.tsx'
import { FieldGroup, LongTextField, TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { EmblemPart } from './emblem-part.tsx'
import type { Settings } from './paper-text.ts'
import styles from './settings.module.css'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void }

/** The office's name, place and letterhead. */
export const OfficePart = ({ settings, onChange }: Props) => (
  <Panel title="Kantor dan kop surat">
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField
          label="Nama kantor"
          value={settings.officeName}
          onChange={event => onChange({ officeName: event.currentTarget.value })}
        />
        <TextField
          label="Nama loket"
          value={settings.counterName}
          onChange={event => onChange({ counterName: event.currentTarget.value })}
        />
      </div>
      <TextField
        label="Pemerintah daerah"
        value={settings.government}
        onChange={event => onChange({ government: event.currentTarget.value })}
      />
      <LongTextField
        label="Kop surat, satu baris satu kalimat"
        rows={5}
        value={settings.letterheadLines.join('\n')}
        onChange={event => onChange({ letterheadLines: event.currentTarget.value.split('\n').slice(0, 10) })}
      />
      <EmblemPart />
      <div className={styles.pair}>
        <TextField
          label="Tempat pada surat"
          value={settings.seat}
          onChange={event => onChange({ seat: event.currentTarget.value })}
        />
        <FieldGroup label="Zona waktu">
          <Choice
            label="Zona waktu"
            options={[
              { value: 'WIB', label: 'WIB' },
              { value: 'WITA', label: 'WITA' },
              { value: 'WIT', label: 'WIT' },
            ]}
            value={settings.zone}
            onChange={zone => zone && onChange({ zone })}
          />
        </FieldGroup>
      </div>
    </div>
  </Panel>
)
