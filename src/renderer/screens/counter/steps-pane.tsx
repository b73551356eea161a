import { useState } from 'react'
import { useDo } from '../../hooks/use-do.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action, TextAction } from '../../parts/action.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ReasonForm } from '../../parts/reason-form.tsx'
import { Notice } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { momentText } from '../../parts/times.ts'
import { useMay } from '../../session.ts'
import { AskPapers, canAskPapers } from './ask-papers.tsx'
import type { Application } from './sheet-types.ts'
import { StandardNote } from './standard-note.tsx'
import styles from './steps-pane.module.css'

type Step = Application['steps'][number]

/** The procedure of the decree: who does what, what is done, and the way back. */
export function StepsPane({ application }: { application: Application }) {
  const [returning, setReturning] = useState<number | null>(null)
  const back = useDo('step.return')
  const [asking, setAsking] = useState(false)
  const may = useMay()
  const waiting = application.state === 'incomplete' && application.completeAt !== null
  const accepted = waiting || (application.state !== 'open' && application.state !== 'incomplete')
  const canReturn = application.state === 'complete' || application.state === 'ready'
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
      <ol className={styles.steps} data-waiting={!accepted || undefined}>
        {application.steps.map(step => (
          <li key={step.no} className={styles.step} data-state={accepted ? step.state : 'upcoming'}>
            <span className={styles.no}>{step.no}</span>
            <div className={styles.words}>
              <p className={styles.text}>{step.text}</p>
              <p className={styles.note}>{[step.actor, step.product].filter(Boolean).join(' · ')}</p>
              <StepState step={step} accepted={accepted} />
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
            </div>
            {canReturn && step.state === 'done' && returning !== step.no && (
              <TextAction
                onClick={() => {
                  back.clear()
                  setReturning(step.no)
                }}
              >
                Kembali ke sini
              </TextAction>
            )}
          </li>
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

function StepState({ step, accepted }: { step: Step; accepted: boolean }) {
  const { zone } = useOffice()
  const now = useNow()
  if (!accepted) return null
  switch (step.state) {
    case 'done':
      return (
        <p className={styles.done}>
          Selesai {step.doneAt && momentText(step.doneAt, now, zone)}
          {step.doneBy && ` oleh ${step.doneBy}`}
          {step.note && `. ${step.note}`}
        </p>
      )
    case 'current':
      return (
        <p>
          <StateBadge tone="accent">Sekarang</StateBadge>
        </p>
      )
    case 'skipped':
      return <p className={styles.note}>Dilewati: tidak berlaku untuk permohonan ini</p>
    case 'upcoming':
      return null
  }
}
