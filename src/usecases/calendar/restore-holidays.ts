import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { yearOf } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Brings a year back to the shipped list; the office's own days of that year go. */
export async function restoreHolidays(
  desk: OpenDesk,
  { year }: ParsedInputOf<'holiday.restore'>,
): Promise<ReplyOf<'holiday.restore'>> {
  const shipped = desk.holidays().find(proposal => proposal.year === year)
  if (!shipped)
    return refused('no-shipped-list', `Belum ada daftar bawaan untuk ${year}. Tambahkan hari liburnya satu per satu.`)
  const kept = new Set(shipped.days.map(({ day }) => day))
  for (const { day } of await desk.store.office.holidays())
    if (yearOf(day) === year && !kept.has(day)) await desk.store.office.removeHoliday(day)
  await desk.store.office.saveHolidays(shipped.days)
  return granted({})
}
