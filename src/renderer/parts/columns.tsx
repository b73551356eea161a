import type { ReactNode } from 'react'
import styles from './columns.module.css'

type Props = {
  /** Who waits, or the form: a white column. */
  left?: ReactNode
  leftLabel?: string
  /** How wide the left column is; `form` is the wide one of the letter screen. */
  leftWidth?: 'side' | 'form'
  /** The sheet, on the grey ground. */
  children: ReactNode
  centreLabel: string
  /** What to do next and why. */
  right?: ReactNode
  rightLabel?: string
}

/** The page below the top bar: left, centre and right, each scrolling for itself. */
export const Columns = ({
  left,
  leftLabel = 'Antrian dan pekerjaan',
  leftWidth = 'side',
  children,
  centreLabel,
  right,
  rightLabel = 'Berikutnya',
}: Props) => (
  <div className={styles.columns}>
    {left && (
      <aside className={styles.left} data-width={leftWidth} aria-label={leftLabel}>
        {left}
      </aside>
    )}
    <main className={styles.centre} aria-label={centreLabel}>
      {children}
    </main>
    {right && (
      <aside className={styles.right} aria-label={rightLabel}>
        {right}
      </aside>
    )}
  </div>
)

/** One part of a side column, under a small heading and above a line. */
export const Section = ({ title, children }: { title?: string; children: ReactNode }) => (
  <section className={styles.section}>
    {title && <h2 className={styles.heading}>{title}</h2>}
    {children}
  </section>
)

/** Pushes what follows to the bottom of a column. */
export const Spring = () => <div className={styles.spring} />
