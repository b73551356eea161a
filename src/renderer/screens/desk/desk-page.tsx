import type { ReactNode } from 'react'
import { useNoKeys } from '../../keys.ts'
import styles from './desk-page.module.css'

/** A page of its own for when there is no counter to show: one title, what it means, what to do. */
export function DeskPage({ title, children }: { title: string; children: ReactNode }) {
  useNoKeys()
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.program}>Loket</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  )
}
