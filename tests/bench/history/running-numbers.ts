import type Sqlite from 'better-sqlite3'
import { type ReceiptSeries, receiptNumber } from '#domain/receipt-number.ts'

/** The numbers that follow those already in a store; each is read once and then counted on. */
export function runningNumbers(sqlite: Sqlite.Database) {
  const counts = new Map<string, number>()

  const next = (key: string, sql: string, ...values: (string | number)[]): number => {
    const number = (counts.get(key) ?? Number(sqlite.prepare(sql).pluck().get(values) ?? 0)) + 1
    counts.set(key, number)
    return number
  }

  return {
    guest: (date: string) => next(`guest ${date}`, 'SELECT max(guest_number) FROM visit WHERE business_date = ?', date),
    ticket: (date: string, lane: string) =>
      next(`${date}/${lane}`, 'SELECT max(number) FROM ticket WHERE business_date = ? AND lane = ?', date, lane),
    serial: (year: number) => next(`letter/${year}`, 'SELECT max(serial) FROM letter_number WHERE year = ?', year),
    receipt: (series: ReceiptSeries, year: number) =>
      receiptNumber(
        series,
        year,
        next(`${series}/${year}`, 'SELECT last FROM receipt_series WHERE series = ? AND year = ?', series, year),
      ),
    /** The last number given out under a series' subject, such as "2026-11-23/A" or "receipt/2026". */
    last: (subjectId: string): number => counts.get(subjectId) ?? 1,
  }
}

export type RunningNumbers = ReturnType<typeof runningNumbers>
