import { useState } from 'react'
import type { DeskState, StoreFailure } from '#contract/wire.ts'
import { Action } from '../../parts/action.tsx'
import { copyMoment } from './copy-words.ts'
import styles from './desk-page.module.css'
import { DeskPage } from './desk-page.tsx'
import { RecoveryForm } from './recovery-form.tsx'
import { RestorePage, refusedIn } from './restore-page.tsx'
import { failureTexts } from './store-failures.ts'

type Failed = Extract<DeskState, { state: 'failed' }>

/** What another key or a copy is a way out of. */
const restorable: readonly StoreFailure[] = ['file-corrupt', 'wrong-key', 'wrong-recovery-key', 'store-missing']

const retry = () => window.counter.retryDesk()

/** The store cannot be opened: what happened, what to do, where, and the ways out. */
export function DeskFailed({ failure }: { failure: Failed }) {
  const [way, setWay] = useState<'recover' | 'restore' | null>(
    failure.failure === 'wrong-recovery-key' ? 'recover' : null,
  )
  const [beginning, setBeginning] = useState(false)
  if (failure.failure === 'not-restored')
    return <RestorePage copies={failure.copies} refused={refusedIn(failure)} onBack={retry} />
  if (way === 'restore') return <RestorePage copies={failure.copies} onBack={() => setWay(null)} />
  const { title, what, steps } = failureTexts[failure.failure]
  const whole = failure.copies.find(({ state }) => state === 'whole')
  const recovering = way === 'recover'
  const isMissing = failure.failure === 'store-missing'
  const restoring = restorable.includes(failure.failure) && (
    <Action
      filled={whole !== undefined && !recovering}
      onClick={() => setWay('restore')}
      ref={focusIf(!!whole && !way)}
    >
      Pulihkan dari cadangan
    </Action>
  )
  const buttons = (
    <>
      {whole && restoring}
      <Action
        filled={!recovering && !whole}
        hint={recovering || whole ? undefined : 'main'}
        onClick={retry}
        ref={focusIf(!recovering && !whole)}
      >
        Coba lagi
      </Action>
      {failure.failure === 'wrong-key' && !recovering && (
        <Action onClick={() => setWay('recover')}>Buka dengan kunci pemulihan</Action>
      )}
      {!whole && restoring}
      {isMissing && (
        <Action danger={beginning} onClick={() => (beginning ? window.counter.beginAnew() : setBeginning(true))}>
          {beginning ? 'Ya, mulai tanpa data lama' : 'Mulai dengan data kosong'}
        </Action>
      )}
    </>
  )
  return (
    <DeskPage title={title}>
      <p>{what}</p>
      {whole && (
        <section className={styles.part}>
          <h2>Cadangan terbaru yang utuh</h2>
          <p>
            <strong>{copyMoment(whole.until ?? whole.at)}</strong>. Yang dicatat setelahnya tidak ada di dalamnya.
          </p>
        </section>
      )}
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
      {recovering ? (
        <RecoveryForm action="Buka data" onKey={key => window.counter.recoverDesk(key)} beside={buttons} />
      ) : (
        <div className={styles.buttons}>{buttons}</div>
      )}
    </DeskPage>
  )
}

const focusIf = (wanted: boolean) => (button: HTMLButtonElement | null) => {
  if (wanted) button?.focus()
}
