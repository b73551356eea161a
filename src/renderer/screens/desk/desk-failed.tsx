import { useState } from 'react'
import type { DeskState } from '#contract/wire.ts'
import { useNoKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import styles from './desk-page.module.css'
import { DeskPage } from './desk-page.tsx'
import { RecoveryForm } from './recovery-form.tsx'
import { failureTexts } from './store-failures.ts'

type Failed = Extract<DeskState, { state: 'failed' }>

/** The store cannot be opened: what happened, what to do, where, and once more. */
export function DeskFailed({ failure }: { failure: Failed }) {
  const { title, what, steps } = failureTexts[failure.failure]
  const [recovering, setRecovering] = useState(failure.failure === 'wrong-recovery-key')
  useNoKeys()
  const mayRecover = failure.failure === 'wrong-key' || recovering
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
      {recovering && <RecoveryForm />}
      <div className={styles.buttons}>
        <Action
          filled={!recovering}
          hint={recovering ? undefined : 'main'}
          onClick={() => window.counter.retryDesk()}
          ref={focusUnless(recovering)}
        >
          Coba lagi
        </Action>
        {mayRecover && !recovering && <Action onClick={() => setRecovering(true)}>Buka dengan kunci pemulihan</Action>}
      </div>
    </DeskPage>
  )
}

const focusUnless = (elsewhere: boolean) => (button: HTMLButtonElement | null) => {
  if (!elsewhere) button?.focus()
}
