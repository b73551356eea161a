import { Choice } from '../../parts/choice.tsx'
import { FieldGroup } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import type { Settings } from './paper-text.ts'
import styles from './settings.module.css'

type Props = { settings: Settings; onChange: (change: Partial<Settings>) => void }

const idleMinutes = [1, 2, 5, 10, 15].map(value => ({ value, label: `${value} menit` }))

/** How letters are checked, and when the screen hides itself. */
export const SecurityPart = ({ settings, onChange }: Props) => (
  <Panel title="Pemeriksaan dan kunci layar">
    <div className={styles.fields}>
      <FieldGroup
        label="Surat diperiksa berjenjang"
        hint="Yang menyusun, yang memeriksa, dan yang mencatat tanda tangan adalah tiga orang. Kantor dengan dua petugas dapat mematikannya; layar surat lalu menyebutkannya."
      >
        <Choice
          label="Surat diperiksa berjenjang"
          options={[
            { value: true, label: 'Ya' },
            { value: false, label: 'Tidak' },
          ]}
          value={settings.tieredVerification}
          onChange={tieredVerification => tieredVerification !== null && onChange({ tieredVerification })}
        />
      </FieldGroup>
      <FieldGroup
        label="Layar disamarkan sendiri setelah"
        hint="Dihitung sejak papan ketik dan tetikus tidak disentuh."
      >
        <Choice
          label="Layar disamarkan sendiri setelah"
          options={idleMinutes}
          value={settings.idleLockMinutes}
          onChange={idleLockMinutes => idleLockMinutes !== null && onChange({ idleLockMinutes })}
        />
      </FieldGroup>
    </div>
  </Panel>
)
