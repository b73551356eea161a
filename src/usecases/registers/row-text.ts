import { businessDate, clockText, minuteOfDay, shortDate } from '#domain/business-day.ts'
import { masked } from '#domain/mask.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PersonRecord, Zone } from '#ports/records.ts'

/** First and last day that a register covers. */
export type Span = { from: string; to: string }

export const sexLetter = (sex: string | null): 'L' | 'P' | '' => (sex === 'male' ? 'L' : sex === 'female' ? 'P' : '')

/** "09.41" */
export const clockOf = (instant: string, zone: Zone): string => clockText(minuteOfDay(instant, zone))

/** "23 Nov 2026"; empty where there is no instant. */
export const dayOf = (instant: string | null, zone: Zone): string =>
  instant === null ? '' : shortDate(businessDate(instant, zone))

/** Whole only for those who may see it. */
export const phoneOf = ({ seesPersonal }: OpenDesk, phone: string | null): string =>
  phone === null || seesPersonal ? (phone ?? '') : masked(phone)

/** A register shows the ends of a NIK to everybody: it lies open on the counter. */
export const nikOf = (nik: string | null): string => (nik === null ? '' : masked(nik))

export const addressOf = ({ address, village, district }: PersonRecord): string =>
  [address, village, district].filter(Boolean).join(', ')
