import type { KeyboardEvent } from 'react'
import styles from './choice.module.css'
import type { Tone } from './state-badge.tsx'

type Option<T> = { value: T; label: string; tone?: Tone }

type Props<T> = {
  /** What is being answered, for those who cannot see it stand beside. */
  label: string
  options: readonly Option<T>[]
  value: T | null
  onChange: (value: T | null) => void
  /** Pressing the chosen word again takes the answer back. */
  clearable?: boolean
  disabled?: boolean
  /** One stop of the Tab key for all the words; left and right move between them. */
  oneStop?: boolean
}

/** A few words of which one holds. */
export function Choice<T extends string | number | boolean>({
  label,
  options,
  value,
  onChange,
  clearable = false,
  disabled = false,
  oneStop = false,
}: Props<T>) {
  const stop = Math.max(
    0,
    options.findIndex(option => option.value === value),
  )
  return (
    <fieldset
      className={styles.choice}
      disabled={disabled}
      aria-label={label}
      onKeyDown={oneStop ? moveSideways : undefined}
    >
      {options.map((option, index) => {
        const chosen = option.value === value
        return (
          <button
            key={String(option.value)}
            type="button"
            className={styles.option}
            data-tone={chosen ? (option.tone ?? 'accent') : undefined}
            aria-pressed={chosen}
            tabIndex={oneStop && index !== stop ? -1 : undefined}
            data-stop={index === stop || undefined}
            onClick={() => {
              if (!chosen) onChange(option.value)
              else if (clearable) onChange(null)
            }}
          >
            {option.label}
          </button>
        )
      })}
    </fieldset>
  )
}

function moveSideways(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  event.preventDefault()
  const words = [...event.currentTarget.querySelectorAll('button')]
  words[words.findIndex(word => word.matches(':focus')) + by]?.focus()
}
