import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { isFromAnotherDay } from '#domain/backup.ts'
import { forgetAnswers } from '../../hooks/query-client.ts'
import { useLongDo } from '../../hooks/use-long-do.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { untilText } from '../../parts/backup-words.ts'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { CopyWork } from '../../parts/copy-work.tsx'
import { lastNumbersOf, noNumbers, numberProblems } from '../../parts/last-numbers.ts'
import { LastNumbersFields } from '../../parts/last-numbers-fields.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import { dataRestored } from '../../session.ts'
import { ConfirmStep } from './confirm-step.tsx'
import { ContentsStep } from './contents-step.tsx'
import styles from './restore.module.css'

const titles = { contents: 'Isi salinan', numbers: 'Nomor terakhir', confirm: 'Pulihkan' } as const
type Step = keyof typeof titles

const advice: Record<Step, string> = {
  contents: 'Salinan diperiksa lebih dahulu. Belum ada yang berubah.',
  numbers: 'Nomor berikutnya dilanjutkan di atas yang diisi, supaya tidak ada nomor yang keluar dua kali.',
  confirm: 'Periksa sekali lagi. Data sekarang disimpan lebih dahulu sebagai salinan.',
}

/** Puts a copy in the place of the data: what it holds, which numbers were printed since, and the last word. */
export function RestoreScreen({ file }: { file: string }) {
  const { back } = useNavigation()
  const { zone } = useOffice()
  const now = useNow(60_000)
  const form = useRef<HTMLFormElement>(null)
  const filled = useRef<HTMLButtonElement>(null)
  const { run: look, ...looking } = useLongDo('backup.prove')
  const flaw = looking.refusal
  const restore = useLongDo('backup.restore')
  const [proof, setProof] = useState<Parameters<typeof ContentsStep>[0]['proof'] | null>(null)
  const [step, setStep] = useState<Step>('contents')
  const [typed, setTyped] = useState(noNumbers)
  const [tried, setTried] = useState(false)
  const [mustTell, setMustTell] = useState(false)
  const asksNumbers = mustTell || (proof !== null && isFromAnotherDay(proof.until, now, zone))
  const steps: readonly Step[] = asksNumbers ? ['contents', 'numbers', 'confirm'] : ['contents', 'confirm']
  const at = steps.indexOf(step)

  const lookAgain = useCallback(async () => {
    const reply = await look({ file })
    if (reply.ok) setProof(reply.value)
  }, [look, file])
  useEffect(() => void lookAgain(), [lookAgain])
  const isReady = proof !== null || flaw !== null
  useEffect(() => {
    if (step !== 'numbers' && isReady) filled.current?.focus()
  }, [step, isReady])

  const goBack = () => {
    const before = steps[at - 1]
    if (restore.pending) return
    if (before === undefined) return back()
    restore.clear()
    setStep(before)
  }
  const forward = async (event: FormEvent) => {
    event.preventDefault()
    if (flaw !== null) return lookAgain()
    if (proof === null || restore.pending) return
    if (step === 'numbers') setTried(true)
    const lastNumbers = asksNumbers ? lastNumbersOf(typed) : null
    if (step === 'numbers' && lastNumbers === null) return
    const next = steps[at + 1]
    if (next !== undefined) return setStep(next)
    const reply = await restore.run({ file, lastNumbers })
    if (reply.ok) {
      dataRestored(untilText(reply.value, zone))
      forgetAnswers()
    } else if (reply.fields?.some(({ path }) => path.startsWith('lastNumbers'))) {
      setMustTell(true)
      setStep('numbers')
    }
  }
  const tooHigh = restore.refusal?.fields?.find(({ path }) => path === 'lastNumbers.letterSerial')?.detail
  const problems = { ...(tooHigh && { letterSerial: tooHigh }), ...(tried && numberProblems(typed)) }
  useKeys({ back: goBack, main: () => form.current?.requestSubmit() })

  return (
    <form ref={form} className={styles.form} onSubmit={event => void forward(event)} noValidate>
      <Columns
        leftLabel="Langkah pemulihan"
        left={
          <>
            <h1 className={styles.heading}>Pulihkan data</h1>
            <ol>
              {steps.map((each, index) => (
                <li
                  key={each}
                  className={styles.step}
                  data-state={index < at ? 'done' : index === at ? 'current' : undefined}
                  aria-current={index === at ? 'step' : undefined}
                >
                  {index + 1}. {titles[each]}
                </li>
              ))}
            </ol>
          </>
        }
        centreLabel={titles[step]}
        right={
          <>
            <Section title="Berikutnya">
              <div className={styles.stack}>
                <div aria-live="polite">
                  <p className={styles.strong}>{flaw ? 'Salinan belum dapat dipakai' : titles[step]}</p>
                  <p className={styles.soft}>
                    {flaw ? 'Periksa sekali lagi, atau kembali dan pilih salinan lain.' : advice[step]}
                  </p>
                </div>
                <Action ref={filled} filled submit hint="main" pending={restore.pending} disabled={!isReady}>
                  {flaw ? 'Periksa lagi' : step === 'confirm' ? 'Pulihkan data sekarang' : 'Lanjut'}
                </Action>
                {restore.pending && (
                  <ShowAfter>
                    <CopyWork
                      first="Menyimpan data sekarang, lalu memasang salinan."
                      progress={restore.progress}
                      onCancel={restore.cancel}
                    />
                  </ShowAfter>
                )}
                <Refusal refusal={restore.refusal} />
              </div>
            </Section>
            <Spring />
            <Action hint="back" disabled={restore.pending} onClick={goBack}>
              {at === 0 ? 'Kembali ke daftar' : 'Kembali'}
            </Action>
          </>
        }
      >
        <div className={styles.sheet}>
          <Panel title={titles[step]}>
            <div className={styles.content}>
              {looking.pending && (
                <CopyWork first="Membuka salinan." progress={looking.progress} onCancel={looking.cancel} />
              )}
              <Refusal refusal={flaw} />
              {step === 'contents' && proof && <ContentsStep proof={proof} />}
              {step === 'numbers' && <LastNumbersFields values={typed} onChange={setTyped} problems={problems} />}
              {step === 'confirm' && proof && <ConfirmStep proof={proof} />}
            </div>
          </Panel>
        </div>
      </Columns>
    </form>
  )
}
