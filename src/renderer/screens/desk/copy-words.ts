import { longDate } from '#domain/business-day.ts'
import type { LyingCopy } from '#domain/restoration.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** "Senin, 23 November 2026 pukul 10.15" by the computer's clock: the office's zone is in the store that cannot be read. */
export function copyMoment(instant: string): string {
  const at = new Date(instant)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${longDate(day)} pukul ${two(at.getHours())}.${two(at.getMinutes())}`
}

/** "1,4 MB" */
export const sizeText = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('id', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`

export const copyStateText: Record<LyingCopy['state'], string> = {
  whole: 'utuh, sudah diperiksa',
  unseen: 'belum diperiksa',
  'other-key': 'dibuka dengan kunci pemulihan',
  refused: 'tidak dapat dibaca',
}
