import { Choice } from '../../parts/choice.tsx'
import { FieldGroup } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { textScales, useTextScale } from '../../text-scale.ts'
import styles from './settings.module.css'

/** How large everything is written on this computer. */
export function DisplayPart() {
  const [scale, setScale] = useTextScale()
  return (
    <Panel title="Ukuran tulisan">
      <div className={styles.fields}>
        <FieldGroup label="Ukuran" hint="Berlaku di komputer ini saja, dan langsung terlihat.">
          <Choice
            label="Ukuran"
            options={textScales.map(value => ({ value, label: `${value} %` }))}
            value={scale}
            onChange={value => value && setScale(value)}
          />
        </FieldGroup>
        <p className={styles.sample}>Surat Keterangan Terdaftar DTKS, A-014, 23 November 2026</p>
      </div>
    </Panel>
  )
}
