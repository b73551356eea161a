import type { ReactNode } from 'react'
import type { Refused } from '#contract/reply.ts'
import styles from './refusal.module.css'

/** The desk's no, as its sentence, beside the action that it refuses. */
export function Refusal({ refusal, children }: { refusal: Refused | null; children?: ReactNode }) {
  if (!refusal) return null
  const { detail, fields = [] } = refusal
  return (
    <div className={styles.refusal} role="alert">
      <p>{detail}</p>
      {fields
        .filter(field => field.detail !== detail)
        .map(field => (
          <p key={`${field.path} ${field.detail}`} className={styles.more}>
            {field.detail}
          </p>
        ))}
      {children}
    </div>
  )
}

/** A sentence that asks for attention and blocks nothing; `problem` for what must be put right first. */
export const Notice = ({
  tone,
  title,
  children,
}: {
  tone: 'attention' | 'problem' | 'ok' | 'neutral'
  title?: string
  children: ReactNode
}) => (
  <div className={styles.notice} data-tone={tone}>
    {title && <p className={styles.title}>{title}</p>}
    <div>{children}</div>
  </div>
)
