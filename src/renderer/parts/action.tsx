import type { KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react'
import { type Command, keyLabel } from '../keys.ts'
import styles from './action.module.css'
import { KeyHint } from './key-hint.tsx'

type Props = {
  children: ReactNode
  /** The one filled button of the screen. */
  filled?: boolean
  /** The key that presses it; the screen answers the key itself through `useKeys`. */
  hint?: Command | undefined
  /** Under way: cannot be pressed again, and shows it quietly. */
  pending?: boolean
  disabled?: boolean
  /** Label in the middle and no wider than it needs to be. */
  compact?: boolean
  /** Undoing something that was done. */
  danger?: boolean
  submit?: boolean
  onClick?: () => void
  ref?: Ref<HTMLButtonElement>
}

/** A button that says what will happen, with its key. */
export function Action({
  children,
  filled = false,
  hint,
  pending = false,
  disabled = false,
  compact = false,
  danger = false,
  submit = false,
  onClick,
  ref,
}: Props) {
  const label = hint && keyLabel(hint)
  const press = (event: MouseEvent) => {
    // What the first click of a double click did may have put another button under the pointer.
    if (event.detail > 1) event.preventDefault()
    else onClick?.()
  }
  return (
    <button
      ref={ref}
      type={submit ? 'submit' : 'button'}
      className={styles.action}
      data-filled={filled || undefined}
      data-compact={compact || undefined}
      data-danger={danger || undefined}
      data-pending={pending || undefined}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      aria-keyshortcuts={label?.replace('Ctrl', 'Control').replace('Esc', 'Escape')}
      onClick={press}
      onKeyDown={pressOnce}
    >
      <span className={styles.label}>{children}</span>
      {label && <KeyHint>{label}</KeyHint>}
    </button>
  )
}

/** Enter held down would press again and again, also what comes after. */
const pressOnce = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}

/** A small action inside a line of text or at the end of a row. */
export const TextAction = ({
  children,
  onClick,
  disabled = false,
  expanded,
}: {
  children: ReactNode
  onClick: () => void
  disabled?: boolean
  expanded?: boolean | undefined
}) => (
  <button type="button" className={styles.text} onClick={onClick} disabled={disabled} aria-expanded={expanded}>
    {children}
  </button>
)
