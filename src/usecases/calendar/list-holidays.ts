import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { sameDays, yearOf } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The closed days of one year, and how they stand to the shipped list. */
export async function listHolidays(
  desk: OpenDesk,
  { year }: ParsedInputOf<'holiday.list'>,
): Promise<ReplyOf<'holiday.list'>> {
  const all = await desk.store.office.holidays()
  const days = all.filter(({ day }) => yearOf(day) === year)
  const shipped = desk.holidays().find(proposal => proposal.year === year) ?? null
  return granted({
    days,
    shipped: shipped && { status: shipped.status, source: shipped.source },
    asShipped: shipped !== null && sameDays(days, shipped.days),
    filledYears: [...new Set(all.map(({ day }) => yearOf(day)))],
  })
}
