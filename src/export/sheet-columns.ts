import { localTime, shortDate } from '#domain/business-day.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { ExportTable } from '#ports/bundler.ts'
import { type WordList, wordFor } from './words.ts'
import type { CellValue, ReadableSheet } from './workbook.ts'

export type Row = ExportTable['rows'][number]

/** One column of a sheet: how its cell is read from a row of the table. */
export type Column = { heading: string; width: number; value: (row: Row, index: number) => CellValue }

/** Rows of a table as a sheet. */
export const sheet = (name: string, rows: readonly Row[], columns: readonly Column[]): ReadableSheet => ({
  name,
  columns: columns.map(({ heading, width }) => ({ heading, width })),
  rows: rows.map((row, index) => columns.map(({ value }) => value(row, index))),
})

export const order: Column = { heading: 'No', width: 6, value: (_row, index) => index + 1 }

/** The value as it stands. */
export const plain = (heading: string, name: string, width = 18): Column => ({
  heading,
  width,
  value: row => row[name] ?? null,
})

/** A code as its word. */
export const word = (heading: string, name: string, list: WordList, width = 16): Column => ({
  heading,
  width,
  value: row => worded(row[name], list),
})

export const worded = (code: CellValue | undefined, list: WordList): CellValue =>
  typeof code === 'string' ? wordFor(list, code) : null

/** A calendar day. */
export const day = (heading: string, name: string): Column => ({
  heading,
  width: 14,
  value: ({ [name]: date }) => (typeof date === 'string' ? shortDate(date) : null),
})

/** An instant as the office's time of day. */
export const timeIn =
  (zone: Parameters<typeof localTime>[1]) =>
  (heading: string, name: string): Column => ({
    heading,
    width: 12,
    value: ({ [name]: instant }) => (typeof instant === 'string' ? localTime(instant, zone) : null),
  })

/** The column for an open row; a sealed one shows the neutral word. */
export const unlessSealed = (column: Column, neutral: CellValue): Column => ({
  ...column,
  value: (row, index) => (row.sealed === true ? neutral : column.value(row, index)),
})

/** A column of the row that this row names. */
export const through = (referred: ReadonlyMap<CellValue, Row>, reference: string, column: Column): Column => ({
  ...column,
  value: (row, index) => {
    const found = referred.get(row[reference] ?? null)
    return found ? column.value(found, index) : null
  },
})

/** The label of a ticket's row. */
export const label = (heading: string): Column => ({
  heading,
  width: 13,
  value: ({ lane, number }) =>
    (lane === 'A' || lane === 'P' || lane === 'C') && typeof number === 'number' ? ticketLabel(lane, number) : null,
})
