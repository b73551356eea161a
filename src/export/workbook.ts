import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node'
import { withoutTime } from './archive.ts'

export type CellValue = string | number | boolean | null

/** One sheet: a heading row and rows of values; `width` in characters. */
export type ReadableSheet = {
  name: string
  columns: readonly { heading: string; width: number }[]
  rows: readonly (readonly CellValue[])[]
}

// Excel's limit for the text of one cell.
const longestCell = 32_767

/**
 * Typed text as a cell may hold it. `_x000D_` and its like are read back as the character they number, so that the
 * underscore of such a text is itself written as a number (ECMA-376 part 1, 22.9.2.19).
 */
export const cellText = (typed: string): string =>
  typed.slice(0, longestCell).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/**
 * A text is written as text and in the format "text": `=1+1` is shown as typed, and stays text even when somebody opens
 * the cell and leaves it again.
 */
function cell(value: CellValue): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' }
  const text = typeof value === 'boolean' ? (value ? 'Ya' : 'Tidak') : cellText(value)
  return { value: text, type: String, format: '@', alignVertical: 'top', wrap: true }
}

const headingCell = (heading: string): Cell => ({
  value: cellText(heading),
  type: String,
  format: '@',
  fontWeight: 'bold',
  backgroundColor: '#E8EEF0',
  alignVertical: 'center',
  wrap: true,
})

/** An XLSX of sheets with a heading row that stays in sight. Sheet names: at most 31 characters, none of `[]/\:*?`. */
export async function workbook(sheets: readonly ReadableSheet[]): Promise<Uint8Array> {
  const pages = sheets.map(
    (sheet): Sheet<Buffer> => ({
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
      data: [sheet.columns.map(({ heading }) => headingCell(heading)), ...sheet.rows.map(row => row.map(cell))],
    }),
  )
  return withoutTime(await writeXlsxFile(pages, { fontFamily: 'Arial', fontSize: 10 }).toBuffer())
}
