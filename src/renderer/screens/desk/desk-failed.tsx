import type { DeskState } from '#contract/wire.ts'
import { Action } from '../../parts/action.tsx'
import styles from './desk-page.module.css'
import { DeskPage } from './desk-page.tsx'
import { failureTexts } from './store-failures.ts'

type Failed = Extract<DeskState, { state: 'failed' }>

/** The store cannot be opened: what happened, what to do, where, and once more. */
export function DeskFailed({ failure }: { failure: Failed }) {
  const { title, what, steps } = failureTexts[failure.failure]
  return (
    <DeskPage title={title}>
      <p>{what}</p>
      <section className={styles.part}>
        <h2>Yang perlu dilakukan</h2>
        <ol className={styles.steps}>
          {steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section className={styles.part}>
        <h2>Folder data</h2>
        <p className={styles.path}>{failure.dataFolder}</p>
      </section>
      {failure.detail && <p className={styles.detail}>Keterangan: {failure.detail}</p>}
      <div className={styles.button}>
        <Action filled hint="main" onClick={() => window.counter.retryDesk()} ref={button => button?.focus()}>
          Coba lagi
        </Action>
      </div>
    </DeskPage>
  )
}
