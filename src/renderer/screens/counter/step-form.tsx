import type { FormEvent, ReactNode } from 'react'
import type { Refused } from '#contract/reply.ts'
import { useKeys } from '../../keys.ts'
import { Action } from '../../parts/action.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import styles from './steps-pane.module.css'

type Props = {
  title: string
  confirm: string
  pending: boolean
  refusal: Refused | null
  children: ReactNode
  onSubmit: (event: FormEvent) => void
  onCancel: () => void
}

/** What a step wants written down, with the button that keeps it; Esc leaves it. */
export function StepForm({ title, confirm, pending, refusal, children, onSubmit, onCancel }: Props) {
  useKeys({ back: onCancel }, 'overlay')
  return (
    <form className={styles.work} aria-label={title} onSubmit={onSubmit}>
      <p className={styles.title}>{title}</p>
      <div className={styles.fields}>{children}</div>
      <Refusal refusal={refusal} />
      <div className={styles.buttons}>
        <Action submit compact pending={pending}>
          {confirm}
        </Action>
        <Action compact onClick={onCancel}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
