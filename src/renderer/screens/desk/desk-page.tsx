import type { ReactNode } from 'react'
import styles from './desk-page.module.css'

/** A page of its own for when there is no counter to show: one title, what it means, what to do. */
export const DeskPage = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className={styles.page}>
    <div className={styles.sheet}>
      <p className={styles.program}>Loket</p>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  </main>
)
