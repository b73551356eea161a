import { useState } from 'react'
import {
  LONGEST_PERIOD,
  type RetainedKind,
  type RetentionPeriods,
  retainedKindNames,
  retainedKinds,
  retainedSince,
} from '#domain/retention.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useDo } from '../../hooks/use-do.ts'
import { Action } from '../../parts/action.tsx'
import { Choice } from '../../parts/choice.tsx'
import { TextField } from '../../parts/field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './personal-data.module.css'

/** How many whole years each kind of record is kept. */
export function PeriodsPart() {
  const asked = useAsk('retention.read', {})
  const save = useDo('retention.save')
  const [edited, setEdited] = useState<RetentionPeriods | null>(null)
  if (!asked.value) return <Refusal refusal={asked.refusal} />
  const { periods: stored, shipped } = asked.value
  const periods = edited ?? stored
  const changed = JSON.stringify(periods) !== JSON.stringify(stored)
  const onSave = async () => {
    const reply = await save.run({ periods })
    if (reply.ok) setEdited(null)
  }
  return (
    <Panel title="Masa simpan">
      {retainedKinds.map(kind => (
        <PeriodRow
          key={kind}
          kind={kind}
          years={periods[kind]}
          shipped={shipped[kind]}
          onChange={years => setEdited({ ...periods, [kind]: years })}
        />
      ))}
      <div className={styles.fields}>
        <Refusal refusal={save.refusal} />
        <div className={styles.buttons}>
          <Action compact filled disabled={!changed} pending={save.pending} onClick={() => void onSave()}>
            Simpan masa simpan
          </Action>
          {changed && (
            <Action compact onClick={() => setEdited(null)}>
              Urungkan
            </Action>
          )}
        </div>
      </div>
    </Panel>
  )
}

type RowProps = {
  kind: RetainedKind
  years: number | null
  shipped: number | null
  onChange: (years: number | null) => void
}

function PeriodRow({ kind, years, shipped, onChange }: RowProps) {
  const name = retainedKindNames[kind]
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.strong}>{name}</p>
        <p className={styles.soft}>
          {retainedSince[kind]} · bawaan {shipped === null ? 'permanen' : `${shipped} tahun`}
        </p>
      </div>
      {years !== null && (
        <div className={styles.years}>
          <TextField
            label="Tahun"
            aria-label={`Tahun, ${name}`}
            inputMode="numeric"
            value={years === 0 ? '' : String(years)}
            onChange={event => onChange(typedYears(event.currentTarget.value))}
          />
        </div>
      )}
      <Choice
        label={`${name} disimpan`}
        options={[
          { value: false, label: 'Berjangka' },
          { value: true, label: 'Permanen' },
        ]}
        value={years === null}
        onChange={permanent => onChange(permanent ? null : (shipped ?? 1))}
      />
    </div>
  )
}

/** Zero while the field is empty; the desk asks for a year at least. */
const typedYears = (text: string): number => Math.min(Number(text.replace(/\D/g, '')), LONGEST_PERIOD)
