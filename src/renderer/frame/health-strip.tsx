import { useAsk } from '../hooks/use-ask.ts'
import { useDo } from '../hooks/use-do.ts'
import { useNow, useOffice } from '../office.ts'
import { TextAction } from '../parts/action.tsx'
import { PopOut } from '../parts/pop-out.tsx'
import { StateDot } from '../parts/state-badge.tsx'
import { type HealthNote, healthNotes } from './health-notes.ts'
import styles from './health-strip.module.css'

const HEALTH_EVERY_MS = 60_000

/** Under the top bar while something is wrong with this computer: what it is, and what to do. */
export function HealthStrip() {
  const { zone } = useOffice()
  const now = useNow()
  const health = useAsk('health.read', {}, { everyMs: HEALTH_EVERY_MS })
  const confirm = useDo('clock.confirm')
  if (!health.value) return null
  return healthNotes(health.value, now, zone).map(note => (
    <section key={note.about} className={styles.strip} data-tone={note.tone} aria-label="Keadaan komputer">
      <StateDot tone={note.tone} />
      <span className={styles.text} role="status">
        {note.text}
      </span>
      {note.about === 'clock' ? (
        <TextAction onClick={() => void confirm.run({})} disabled={confirm.pending}>
          Tanggal dan jam sudah benar
        </TextAction>
      ) : (
        <WhatToDo note={note} />
      )}
    </section>
  ))
}

const WhatToDo = ({ note: { steps, filledBy } }: { note: HealthNote }) => (
  <PopOut label="Yang perlu dilakukan" className={styles.button} width="28rem">
    <ol className={styles.steps}>
      {steps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    {filledBy.length > 0 && (
      <dl className={styles.filled}>
        {filledBy.map(({ what, size, folder }) => (
          <div key={what}>
            <dt>
              {what}: <strong>{size}</strong>
            </dt>
            <dd>{folder}</dd>
          </div>
        ))}
      </dl>
    )}
  </PopOut>
)
