import { businessDate, localTime, longDate, type Zone } from '#domain/business-day.ts'

/** "4 mnt", for narrow columns; hours from one hundred minutes on. */
export function waitedText(minutes: number): string {
  if (minutes < 1) return 'baru'
  return minutes < 100 ? `${minutes} mnt` : `${Math.floor(minutes / 60)} jam`
}

/** "12 menit lalu", from one UTC instant to another. */
export function agoText(instant: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(instant)) / 60_000))
  if (minutes < 1) return 'baru saja'
  if (minutes < 60) return `${minutes} menit lalu`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${hours} jam lalu` : `${Math.floor(hours / 24)} hari lalu`
}

/** "pukul 09.52 WIB" on the day of `now`, else "Rabu, 25 November 2026 pukul 09.52 WIB". */
export function momentText(instant: string, now: string, zone: Zone): string {
  const day = businessDate(instant, zone)
  const time = localTime(instant, zone)
  return day === businessDate(now, zone) ? `pukul ${time}` : `${longDate(day)} pukul ${time}`
}
