import { useEffect, useRef, useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Notice } from '../../parts/refusal.tsx'
import { useMay } from '../../session.ts'
import { AskPapers, canAskPapers } from './ask-papers.tsx'
import type { Application } from './sheet-types.ts'
import { StandardNote } from './standard-note.tsx'
import { dueStep } from './step-action.ts'
import { StepRow } from './step-row.tsx'
import { StepWork } from './step-work.tsx'
import styles from './steps-pane.module.css'

/** The procedure of the decree: who does what, what is done, and the way back. */
export function StepsPane({ application }: { application: Application }) {
  const [returning, setReturning] = useState<number | null>(null)
  const back = useDo('step.return')
  const [asking, setAsking] = useState(false)
  const may = useMay()
  const list = useRef<HTMLOListElement>(null)
  const due = dueStep(application)
  const dueAs = due && `${due.no} ${due.state}`
  useEffect(() => {
    if (dueAs !== undefined) list.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest' })
  }, [dueAs])
  const waiting = application.state === 'incomplete' && application.completeAt !== null
  const accepted = waiting || (application.state !== 'open' && application.state !== 'incomplete')
  const canWork = may('application.handle') && (application.state === 'complete' || application.state === 'ready')
  if (asking)
    return (
      <Panel fill title={application.serviceName}>
        <AskPapers application={application} onDone={() => setAsking(false)} />
      </Panel>
    )
  return (
    <Panel fill title={application.serviceName} note={<StandardNote standard={application.standard} />}>
      {waiting && (
        <div className={styles.more}>
          <Notice tone="attention" title="Langkah berhenti sementara">
            Langkah dan janji waktu berlanjut setelah berkas yang diminta diterima.
          </Notice>
        </div>
      )}
      {!accepted && (
        <EmptyState title="Langkah mulai setelah berkas diterima">
          Lengkapi daftar periksa di Berkas (F6), lalu beri tanda terima.
        </EmptyState>
      )}
      {application.ownSteps && (
        <p className={styles.note}>
          Keputusan standar tidak mencetak langkah layanan ini; langkah di bawah dari Loket.
        </p>
      )}
      <ol ref={list} className={styles.steps} data-waiting={!accepted || undefined}>
        {application.steps.map(step => (
          <StepRow
            key={step.no}
            step={step}
            accepted={accepted}
            aside={
              canWork &&
              step.state === 'done' &&
              returning !== step.no && (
                <TextAction
                  onClick={() => {
                    back.clear()
                    setReturning(step.no)
                  }}
                >
                  Kembali ke sini
                </TextAction>
              )
            }
          >
            {canWork && (step.state === 'current' || step.state === 'waiting') && (
              <StepWork application={application} step={step} />
            )}
            {returning === step.no && (
              <div className={styles.form}>
                <ReasonForm
                  title={`Kembali ke langkah ${step.no}`}
                  confirm="Kembali ke langkah ini"
                  pending={back.pending}
                  refusal={back.refusal}
                  onCancel={() => setReturning(null)}
                  onConfirm={async reason => {
                    const reply = await back.run({ applicationId: application.id, stepNo: step.no, reason })
                    if (reply.ok) setReturning(null)
                  }}
                >
                  Langkah ini dan sesudahnya perlu diselesaikan lagi.
                </ReasonForm>
              </div>
            )}
          </StepRow>
        ))}
      </ol>
      {may('application.handle') && canAskPapers(application) && (
        <div className={styles.more}>
          <Action compact onClick={() => setAsking(true)}>
            Minta berkas lagi
          </Action>
        </div>
      )}
    </Panel>
  )
}
