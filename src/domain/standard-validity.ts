import { letterDate } from './business-day.ts'
import type { CalendarDate } from './standard.ts'

/** True after the last day of a standard's validity. */
export const isExpired = (validUntil: CalendarDate | null, today: CalendarDate): boolean =>
  validUntil !== null && today > validUntil

/** What the clerk reads on an expired standard; null while it is in force. */
export const expiryNotice = (validUntil: CalendarDate | null, today: CalendarDate): string | null =>
  validUntil !== null && isExpired(validUntil, today)
    ? `Standar pelayanan ini berlaku sampai ${letterDate(validUntil)}. Layanan tetap dapat dicatat; tanyakan keputusan penggantinya kepada atasan.`
    : null
