import type { ReactNode } from 'react'
import styles from './state-badge.module.css'

export type Tone = 'ok' | 'attention' | 'problem' | 'neutral' | 'accent'

/** A state in a word; the colour only repeats it. */
export const StateBadge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={styles.badge} data-tone={tone}>
    {children}
  </span>
)

/** A coloured dot before a word, as on the top bar. */
export const StateDot = ({ tone }: { tone: Tone }) => (
  <span className={styles.dot} data-tone={tone} aria-hidden="true" />
)
