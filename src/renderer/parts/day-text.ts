import { isCalendarDate } from '#domain/business-day.ts'

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']

const monthOf = (text: string): number => {
  const word = text.toLowerCase().slice(0, 3)
  return /^\d+$/.test(text) ? Number(text) : monthStarts.indexOf(word === 'ags' || word === 'agt' ? 'agu' : word) + 1
}

/**
 * The calendar day (YYYY-MM-DD) that a clerk typed: 23/11/2026, 23-11-26, 23 nov 2026, 23112026 or 2026-11-23.
 * Null when it is none. Two digits of a year are the century of `today` up to ten years ahead, else the one before.
 */
export function dayOfText(text: string, today: string): string | null {
  const typed = text.trim()
  if (isCalendarDate(typed)) return typed
  const parts =
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4}|\d{2})$/i.exec(typed)
  if (!parts) return null
  const [, day = '', month = '', year = ''] = parts
  const century = Number(today.slice(0, 2)) * 100
  const short = century + Number(year) > Number(today.slice(0, 4)) + 10 ? century - 100 : century
  const full = year.length === 4 ? Number(year) : short + Number(year)
  const iso = `${String(full).padStart(4, '0')}-${String(monthOf(month)).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(iso) ? iso : null
}

/** 2026-11-23 as a clerk types it: 23/11/2026. */
export const typedDay = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
