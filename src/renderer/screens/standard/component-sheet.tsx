import type { CSSProperties } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { Panel } from '../../parts/panel.tsx'
import { standingText } from '../../parts/standing-words.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './standard.module.css'

type ServiceStandard = OutputOf<'standard.read-service'>

export const NOTES_ID = 'standard-notes'

type Line = ServiceStandard['components'][number]['lines'][number]

/** A decree may print the same line twice. */
const keyed = (lines: readonly Line[]) => lines.map((line, index) => ({ key: `${index} ${line.text}`, line }))

/** The fourteen components in the law's order, in the decree's words. */
export function ComponentSheet({ standard, notes }: { standard: ServiceStandard; notes: readonly string[] }) {
  const standing = standingText(standard.decree)
  return (
    <Panel fill>
      <header className={styles.head}>
        <h1 className={styles.title}>{standard.name}</h1>
        <p className={styles.soft}>
          SK {standard.decree.number}, nomor {standard.ordinal}{' '}
          <StateBadge tone={standing.tone}>{standing.text}</StateBadge>
        </p>
      </header>
      <dl className={styles.components}>
        {standard.components.map(({ letter, title, lines }) => (
          <div key={letter} className={styles.component}>
            <dt className={styles.term}>
              <span className={styles.letter}>{letter}.</span> {title}
            </dt>
            <dd className={styles.lines}>
              {lines.length === 0 ? (
                <p className={styles.soft}>Tidak dicantumkan dalam keputusan.</p>
              ) : (
                keyed(lines).map(({ key, line }) => (
                  <p key={key} className={styles.line} style={{ '--level': line.level } as CSSProperties}>
                    {line.no && <span className={styles.no}>{line.no}</span>}
                    <span>
                      {line.text}
                      {line.note && <span className={styles.aside}> {line.note}</span>}
                    </span>
                  </p>
                ))
              )}
            </dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <section id={NOTES_ID} className={styles.component} aria-label="Catatan atas naskah keputusan">
          <h2 className={styles.term}>Catatan atas naskah</h2>
          <ul className={styles.notes}>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  )
}
