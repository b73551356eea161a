import type { ReactNode } from 'react'
import styles from './list-page.module.css'

/** Over a screen that is one list: its name, and what stands in it. */
export const ListHead = ({ title, children }: { title: string; children: ReactNode }) => (
  <header className={styles.header}>
    <h1 className={styles.title}>{title}</h1>
    <p className={styles.about}>{children}</p>
  </header>
)

/** The list takes the room that is left. */
export const ListRoom = ({ children }: { children: ReactNode }) => <div className={styles.list}>{children}</div>
