import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Refused } from '#contract/reply.ts'
import { Action } from './action.tsx'
import { TextField } from './field.tsx'
import styles from './reason-form.module.css'
import { Refusal } from './refusal.tsx'

type Props = {
  title: string
  /** What it will do. */
  children?: ReactNode
  confirm: string
  pending: boolean
  refusal: Refused | null
  onConfirm: (reason: string) => void
  onCancel: () => void
}

/** Asks why before something is taken back; the reason goes into the audit. */
export function ReasonForm({ title, children, confirm, pending, refusal, onConfirm, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [])
  const tooShort = reason.trim().length < 3
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!tooShort) onConfirm(reason.trim())
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      <TextField
        label="Alasan"
        data-autofocus
        autoFocus
        value={reason}
        maxLength={500}
        onChange={event => setReason(event.currentTarget.value)}
        problem={tried && tooShort ? 'Tuliskan alasannya, paling sedikit tiga huruf.' : null}
      />
      <Refusal refusal={refusal} />
      <div className={styles.buttons}>
        <Action submit danger compact pending={pending}>
          {confirm}
        </Action>
        <Action compact onClick={onCancel}>
          Urungkan
        </Action>
      </div>
    </form>
  )
}
