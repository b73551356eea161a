import type { ReactNode } from 'react'
import { longDate } from '#domain/business-day.ts'
import { useNow, useOffice } from '../../office.ts'
import { StateBadge } from '../../parts/state-badge.tsx'
import { momentText } from '../../parts/times.ts'
import type { Step } from './step-action.ts'
import { findingText } from './step-words.ts'
import styles from './steps-pane.module.css'

type Props = { step: Step; accepted: boolean; aside?: ReactNode; children?: ReactNode }

/** One step of the procedure: its number, who does it, how far it is, and what it has brought. */
export function StepRow({ step, accepted, aside, children }: Props) {
  const state = accepted ? step.state : 'upcoming'
  return (
    <li className={styles.step} data-state={state} data-now={state === 'current' || state === 'waiting' || undefined}>
      <span className={styles.no}>{step.no}</span>
      <div className={styles.words}>
        <p className={styles.text}>{step.text}</p>
        <p className={styles.note}>{[step.actor, step.product].filter(Boolean).join(' · ')}</p>
        {accepted && <StepState step={step} />}
        {children}
      </div>
      {aside}
    </li>
  )
}

function StepState({ step }: { step: Step }) {
  const { zone } = useOffice()
  const now = useNow()
  switch (step.state) {
    case 'done':
      return (
        <>
          <p className={styles.done}>
            Selesai {step.doneAt && momentText(step.doneAt, now, zone)}
            {step.doneBy && ` oleh ${step.doneBy}`}
            {step.note && `. ${step.note}`}
          </p>
          <StepRecords step={step} />
        </>
      )
    case 'current':
      return (
        <>
          <p>
            <StateBadge tone="accent">Sekarang</StateBadge>
          </p>
          <StepRecords step={step} />
        </>
      )
    case 'waiting':
      return (
        <p>
          <StateBadge tone="attention">
            Menunggu {step.outside?.name}
            {step.outside?.sentOn && ` sejak ${longDate(step.outside.sentOn)}`}
          </StateBadge>
        </p>
      )
    case 'skipped':
      return <p className={styles.note}>Dilewati: tidak berlaku untuk permohonan ini</p>
    case 'upcoming':
      return null
  }
}

/** The answer from outside, the decision and the visit, a line each. */
function StepRecords({ step: { outside, decision, choice, report } }: { step: Step }) {
  return (
    <>
      {outside?.sentOn && outside.backOn && (
        <p className={styles.note}>
          Dikirim ke {outside.name} {longDate(outside.sentOn)}, kembali {longDate(outside.backOn)}
        </p>
      )}
      {decision && choice && (
        <p className={styles.note}>
          {decision.outcome ? choice.yes : choice.no}
          {decision.decidedBy && `, diputuskan ${decision.decidedBy}`}
          {decision.decidedOn && `, ${longDate(decision.decidedOn)}`}
        </p>
      )}
      {report && (
        <p className={styles.note}>
          Kunjungan {longDate(report.visitedOn)} oleh {report.visitors}: {findingText[report.finding].toLowerCase()}
        </p>
      )}
    </>
  )
}
