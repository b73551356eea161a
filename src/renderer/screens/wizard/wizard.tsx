import { type FormEvent, useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { useRecoveryKey } from '../../parts/use-recovery-key.ts'
import { sessionBegun } from '../../session.ts'
import { AccountStep } from './account-step.tsx'
import { DoneStep } from './done-step.tsx'
import { OfficeStep } from './office-step.tsx'
import { PaperStep } from './paper-step.tsx'
import { RecoveryStep } from './recovery-step.tsx'
import { SettingsStep } from './settings-step.tsx'
import styles from './wizard.module.css'
import { accountProblems, firstAnswers, officeProblems, type Problems, type WizardAnswers } from './wizard-answers.ts'

const steps = ['Kantor', 'Isian kantor', 'Petugas pertama', 'Printer dan kertas', 'Kunci pemulihan', 'Selesai'] as const
const DONE = steps.length - 1
const RECOVERY = DONE - 1
/** The last page whose answers can still be changed. */
const SAVING = RECOVERY - 1

type WizardProps = { warnings: readonly string[]; onDone: () => void; onRestore: () => void }

/** First run: one question a page, from the office to the printers; nothing is saved before the last answer, and then the
 * recovery key goes onto paper. */
export function Wizard({ warnings, onDone, onRestore }: WizardProps) {
  const form = useRef<HTMLFormElement>(null)
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<WizardAnswers>(firstAnswers)
  const [tried, setTried] = useState(false)
  const complete = useDo('setup.complete')
  const signIn = useDo('session.sign-in')
  const recovery = useRecoveryKey()
  const problems = problemsOf(at, answers)
  const unchosen = at === 0 && answers.office === undefined

  const goTo = (step: number) => {
    setAt(step)
    setTried(false)
    complete.clear()
  }
  const back = () => {
    if (at > 0 && at <= SAVING) goTo(at - 1)
  }
  useKeys({ back, main: () => form.current?.requestSubmit() })

  const forward = async (event: FormEvent) => {
    event.preventDefault()
    if (unchosen) return
    setTried(true)
    if (Object.keys(problems).length > 0) return
    if (at < SAVING) return goTo(at + 1)
    if (at === SAVING) {
      const { office, settings, signatory, account } = answers
      const reply = await complete.run({
        officeId: office?.id ?? null,
        settings,
        signatory,
        account: { name: account.name, pin: account.pin, roles: ['front-office', 'back-office'] },
      })
      if (!reply.ok) return
      const signedIn = await signIn.run({ accountId: reply.value.accountId, pin: account.pin })
      if (!signedIn.ok) return onDone()
      sessionBegun(signedIn.value)
      goTo(RECOVERY)
      return recovery.begin()
    }
    if (at === DONE) return onDone()
    if (recovery.stage.at === 'shown') return recovery.hide()
    if (recovery.stage.at === 'none') return recovery.begin()
    if (await recovery.confirm()) goTo(DONE)
  }

  return (
    <div className={styles.wizard}>
      <nav className={styles.steps} aria-label="Langkah penyiapan">
        <p className={styles.program}>Loket</p>
        <p className={styles.promise}>Penyiapan pertama. Semua isian dapat diubah kembali di Pengaturan.</p>
        <ol>
          {steps.map((step, index) => (
            <li
              key={step}
              className={styles.step}
              data-state={index < at ? 'done' : index === at ? 'current' : undefined}
              aria-current={index === at ? 'step' : undefined}
            >
              {step}
            </li>
          ))}
        </ol>
      </nav>
      <form ref={form} className={styles.page} onSubmit={forward} noValidate>
        <main className={styles.content}>
          {at === RECOVERY ? (
            <RecoveryStep steps={recovery} printer={answers.settings.letterPrinter} />
          ) : (
            <StepPage
              at={at}
              answers={answers}
              onChange={setAnswers}
              problems={tried ? problems : {}}
              warnings={warnings}
            />
          )}
          <Refusal refusal={complete.refusal} />
        </main>
        <footer className={styles.footer}>
          {at === 0 && (
            <p className={styles.aside}>
              Komputer ini mengganti komputer lama? <TextAction onClick={onRestore}>Pulihkan dari cadangan</TextAction>
            </p>
          )}
          {at > 0 && at <= SAVING && (
            <Action compact hint="back" onClick={back}>
              Kembali
            </Action>
          )}
          <div className={styles.next}>
            <Action
              filled
              submit
              hint="main"
              pending={complete.pending || signIn.pending || recovery.pending}
              disabled={unchosen}
            >
              {at === DONE ? 'Mulai bekerja' : at === RECOVERY ? recoveryLabels[recovery.stage.at] : 'Lanjut'}
            </Action>
          </div>
        </footer>
      </form>
    </div>
  )
}

const recoveryLabels = {
  none: 'Buat kunci',
  shown: 'Kertas sudah disimpan',
  asked: 'Cocokkan',
  done: 'Lanjut',
} as const

function problemsOf(at: number, answers: WizardAnswers): Problems {
  if (at === 1) return officeProblems(answers)
  if (at === 2) return accountProblems(answers)
  return {}
}

export type StepProps = {
  answers: WizardAnswers
  onChange: (answers: WizardAnswers) => void
  problems: Problems
  /** What the clerk should know of this computer. */
  warnings: readonly string[]
}

function StepPage({ at, ...props }: StepProps & { at: number }) {
  switch (at) {
    case 0:
      return <OfficeStep {...props} />
    case 1:
      return <SettingsStep {...props} />
    case 2:
      return <AccountStep {...props} />
    case 3:
      return <PaperStep {...props} />
    default:
      return <DoneStep {...props} />
  }
}
