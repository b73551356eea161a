import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import styles from './pick-list.module.css'

export type PickRow = {
  key: string
  cells: readonly ReactNode[]
  /** The row as a sentence for those who hear the screen. */
  said: string
}

type Props = {
  label: string
  /** Headings of the columns; they are for the eye, each row says itself. */
  heads: readonly string[]
  /** Widths of the columns as in `grid-template-columns`. */
  columns: string
  rows: readonly PickRow[]
  chosen: string | null
  onChoose: (key: string) => void
  /** Enter on a row, or a second click. */
  onPick: (key: string) => void
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: at => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * A list to walk with the arrow keys: one Tab stop, Enter picks, the chosen row is told beside it. A click of the mouse
 * chooses first; clicks without a pointer (`detail` 0) come from Enter, Space and screen readers.
 */
export function PickList({ label, heads, columns, rows, chosen, onChoose, onPick }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const at = Math.max(
    0,
    rows.findIndex(row => row.key === chosen),
  )
  const hasRows = rows.length > 0
  useEffect(() => {
    if (hasRows) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [hasRows])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const row = step && rows[step(at, rows.length - 1)]
    if (!row) return
    event.preventDefault()
    onChoose(row.key)
    const next = list.current?.querySelectorAll<HTMLElement>('button')[rows.indexOf(row)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }

  const widths = { '--columns': columns } as CSSProperties
  return (
    <div className={styles.table}>
      <div className={styles.head} style={widths} aria-hidden="true">
        {heads.map(head => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <ul ref={list} className={styles.rows} aria-label={label}>
        {rows.map((row, index) => (
          <li key={row.key}>
            <button
              type="button"
              tabIndex={index === at ? 0 : -1}
              aria-current={index === at || undefined}
              aria-label={row.said}
              className={styles.row}
              style={widths}
              onFocus={() => onChoose(row.key)}
              onKeyDown={onKeyDown}
              onClick={({ detail }) => (detail === 1 ? onChoose(row.key) : onPick(row.key))}
            >
              {row.cells.map((cell, column) => (
                <span key={heads[column]} className={styles.cell}>
                  {cell}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
