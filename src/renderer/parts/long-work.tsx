import { useEffect, useState } from 'react'
import { Action } from './action.tsx'
import styles from './long-work.module.css'

const SAY_WHAT_AFTER_MS = 3000

type Props = {
  /** What is being done, as a sentence: "Menyalin basis data dan membuka salinannya." */
  what: string
  /** Done and all, where it can be counted. */
  progress?: { done: number; all: number; unit?: string } | undefined
  /** Stops the work, or the waiting for it. */
  onCancel?: (() => void) | undefined
}

/** Work that takes its time: a bar at once, and after three seconds what is being done and a way out. */
export function LongWork({ what, progress, onCancel }: Props) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SAY_WHAT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.work} role="status" aria-live="polite">
      <progress
        className={styles.bar}
        aria-label={what}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.all) } : {})}
      />
      <p className={styles.what}>
        {what}
        {progress && ` ${[progress.done, 'dari', progress.all, progress.unit].filter(Boolean).join(' ')}.`}
      </p>
      {long && onCancel && (
        <Action compact onClick={onCancel}>
          Batalkan
        </Action>
      )}
    </div>
  )
}
