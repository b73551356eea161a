import type { KeyboardEvent, ReactNode } from 'react'
import { Choice } from '../../parts/choice.tsx'
import type { Tone } from '../../parts/state-badge.tsx'
import styles from './checklist-pane.module.css'

/** An answer with the letter that gives it. */
export type CheckOption<T> = { value: T; label: string; letter: string; tone?: Tone }

type Props<T> = {
  title: ReactNode
  /** The title as plain words. */
  label: string
  note?: ReactNode
  options: readonly CheckOption<T>[]
  value: T | null
  onAnswer: (value: T | null) => void
  locked: boolean
  /** Photos and scans of it; null where there are none to be had. */
  attach?: { count: number; open: () => void } | null
}

/**
 * A row to be answered. It is one stop of the Tab key; arrows move between rows, a letter answers and moves on,
 * Delete takes the answer back, L opens its photos and scans.
 */
export function CheckRow<T extends string | boolean>({
  title,
  label,
  note,
  options,
  value,
  onAnswer,
  locked,
  attach = null,
}: Props<T>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const row = event.currentTarget
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      focusRow(neighbour(row, event.key === 'ArrowDown' ? 1 : -1))
      return
    }
    if (attach && event.key.toLowerCase() === 'l') {
      event.preventDefault()
      attach.open()
      return
    }
    if (locked) return
    const option = options.find(({ letter }) => letter === event.key.toLowerCase())
    if (option) {
      event.preventDefault()
      if (option.value !== value) onAnswer(option.value)
      focusRow(neighbour(row, 1))
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      onAnswer(null)
    }
  }
  return (
    <fieldset
      className={styles.row}
      aria-label={label}
      aria-keyshortcuts={[...options.map(({ letter }) => letter.toUpperCase()), ...(attach ? ['L'] : [])].join(' ')}
      data-check-row=""
      data-answered={value === null ? undefined : String(value)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {(note || attach) && (
          <p className={styles.note}>
            {note}
            {attach && (
              <>
                {note && ' · '}
                <button
                  type="button"
                  className={styles.attach}
                  tabIndex={locked ? 0 : -1}
                  aria-label={`Lampiran ${label}`}
                  onClick={attach.open}
                >
                  {attach.count === 0 ? 'Lampirkan' : `Lampiran (${attach.count})`}
                </button>
              </>
            )}
          </p>
        )}
      </div>
      <Choice label={label} options={options} value={value} onChange={onAnswer} clearable disabled={locked} oneStop />
    </fieldset>
  )
}

/** The row above or below, in the order of the screen. */
export const neighbour = (row: HTMLElement, by: 1 | -1): HTMLElement | undefined => {
  const rows = [...(row.closest('[data-check-list]')?.querySelectorAll<HTMLElement>('[data-check-row]') ?? [])]
  return rows[rows.indexOf(row) + by]
}

/** Puts the focus on the row's answer, or its first word. */
export const focusRow = (row: HTMLElement | undefined): void => {
  row?.querySelector<HTMLElement>('[data-stop], input')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}
