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
  /** False leaves the buttons out of the Tab order; the row is worked with the arrow keys. */
  tabbable?: boolean
}

/** A few words of which one holds. */
export function Choice<T extends string | number | boolean>({
  label,
  options,
  value,
  onChange,
  clearable = false,
  disabled = false,
  tabbable = true,
}: Props<T>) {
  return (
    <fieldset className={styles.choice} disabled={disabled} aria-label={label}>
      {options.map(option => {
        const chosen = option.value === value
        return (
          <button
            key={String(option.value)}
            type="button"
            className={styles.option}
            data-tone={chosen ? (option.tone ?? 'accent') : undefined}
            aria-pressed={chosen}
            tabIndex={tabbable ? undefined : -1}
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
