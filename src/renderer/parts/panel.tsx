import type { ReactNode } from 'react'
import styles from './panel.module.css'

/** A white sheet on the grey ground: title left, a quiet note right, a line, then rows. */
export const Panel = ({
  title,
  note,
  children,
  fill = false,
}: {
  title?: ReactNode
  note?: ReactNode
  children: ReactNode
  /** Takes the height that is left and scrolls its rows inside. */
  fill?: boolean
}) => (
  <section className={styles.panel} data-fill={fill || undefined}>
    {(title || note) && (
      <header className={styles.header}>
        {title && <h2 className={styles.title}>{title}</h2>}
        {note && <div className={styles.note}>{note}</div>}
      </header>
    )}
    <div className={styles.body}>{children}</div>
  </section>
)
