/** What a measurement must reach: at most, or at least, so much. */
export type Aim = { atMost: number } | { atLeast: number }

/** One line of a table; `ratio` is judged by the aim and shown with its unit. */
export type Line = {
  what: string
  /** The size it was measured at, with its number of rows. */
  size: string
  ours: string
  against: string
  result: { value: number; unit: '×' | 'MB' } | null
  aim: Aim | null
}

/** One row of the design's table of measured work. */
export type Report = { title: string; against: string; lines: Line[]; notes: string[] }

const heads = ['', 'size', 'Loket', 'against', 'result', 'aim', ''] as const

/** A report as a table of plain text, numbers to the right. */
export function tableOf({ title, against, lines, notes }: Report): string {
  const cells = lines.map(({ what, size, ours, against: other, result, aim }) => [
    what,
    size,
    ours,
    other,
    result ? shown(result.value, result.unit) : '',
    aim && result ? aimText(aim, result.unit) : '',
    aim && result ? (isMet(result.value, aim) ? 'met' : 'MISSED') : '',
  ])
  const rows = [[...heads], ...cells]
  const widths = heads.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const text = rows.map(row =>
    row
      .map((cell, column) =>
        column >= 2 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return [`${title}, against ${against}`, ...text.map(row => `  ${row}`), ...notes.map(note => `  ${note}`)].join('\n')
}

export const isMet = (value: number, aim: Aim): boolean =>
  'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast

const shown = (value: number, unit: '×' | 'MB'): string =>
  unit === '×' ? `${value.toFixed(2)}×` : `+${value.toFixed(0)} MB`

const aimText = (aim: Aim, unit: '×' | 'MB'): string => {
  const text = (value: number) => (unit === '×' ? `${value}×` : `+${value} MB`)
  return 'atMost' in aim ? `≤ ${text(aim.atMost)}` : `≥ ${text(aim.atLeast)}`
}

/** A duration as a person reads it. */
export const duration = (ms: number): string =>
  ms < 100 ? `${ms.toFixed(1)} ms` : ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`

/** "10,000" */
export const counted = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}`
