import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
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

/** What a step wants written down, with the button that keeps it; begins at its first field, and Esc leaves it. */
export function StepForm({ title, confirm, pending, refusal, children, onSubmit, onCancel }: Props) {
  useKeys({ back: onCancel }, 'overlay')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input,button')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <form ref={form} className={styles.work} data-due aria-label={title} onSubmit={onSubmit}>
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
