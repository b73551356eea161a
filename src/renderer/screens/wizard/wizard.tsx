import { type FormEvent, useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { sessionBegun } from '../../session.ts'
import { AccountStep } from './account-step.tsx'
import { DoneStep } from './done-step.tsx'
import { OfficeStep } from './office-step.tsx'
import { PaperStep } from './paper-step.tsx'
import { SettingsStep } from './settings-step.tsx'
import styles from './wizard.module.css'
import { accountProblems, firstAnswers, officeProblems, type Problems, type WizardAnswers } from './wizard-answers.ts'

const steps = ['Kantor', 'Isian kantor', 'Petugas pertama', 'Printer dan kertas', 'Selesai'] as const
const DONE = steps.length - 1

/** First run: one question a page, from the office to the printers; nothing is saved before the last answer. */
export function Wizard({ warnings, onDone }: { warnings: readonly string[]; onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<WizardAnswers>(firstAnswers)
  const [tried, setTried] = useState(false)
  const [accountId, setAccountId] = useState('')
  const complete = useDo('setup.complete')
  const signIn = useDo('session.sign-in')
  const problems = problemsOf(at, answers)
  const unchosen = at === 0 && answers.office === undefined

  const goTo = (step: number) => {
    setAt(step)
    setTried(false)
    complete.clear()
  }
  const back = () => {
    if (at > 0 && at < DONE) goTo(at - 1)
  }
  useKeys({ back, main: () => form.current?.requestSubmit() })

  const forward = async (event: FormEvent) => {
    event.preventDefault()
    if (unchosen) return
    setTried(true)
    if (Object.keys(problems).length > 0) return
    if (at < DONE - 1) return goTo(at + 1)
    if (at === DONE - 1) {
      const { office, settings, signatory, account } = answers
      const reply = await complete.run({
        officeId: office?.id ?? null,
        settings,
        signatory,
        account: { name: account.name, pin: account.pin, roles: ['front-office', 'back-office'] },
      })
      if (!reply.ok) return
      setAccountId(reply.value.accountId)
      return goTo(DONE)
    }
    const reply = await signIn.run({ accountId, pin: answers.account.pin })
    if (reply.ok) sessionBegun(reply.value)
    onDone()
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
          <StepPage
            at={at}
            answers={answers}
            onChange={setAnswers}
            problems={tried ? problems : {}}
            warnings={warnings}
          />
          <Refusal refusal={complete.refusal} />
        </main>
        <footer className={styles.footer}>
          {at > 0 && at < DONE && (
            <Action compact hint="back" onClick={back}>
              Kembali
            </Action>
          )}
          <div className={styles.next}>
            <Action filled submit hint="main" pending={complete.pending || signIn.pending} disabled={unchosen}>
              {at === DONE ? 'Mulai bekerja' : at === DONE - 1 ? 'Simpan dan selesai' : 'Lanjut'}
            </Action>
          </div>
        </footer>
      </form>
    </div>
  )
}

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
