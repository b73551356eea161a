import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The office is open on that day after all. */
export async function removeHoliday(
  desk: OpenDesk,
  { day }: ParsedInputOf<'holiday.remove'>,
): Promise<ReplyOf<'holiday.remove'>> {
  if (!(await desk.store.office.holidays()).some(holiday => holiday.day === day))
    return refused('not-found', 'Hari libur itu tidak ada dalam daftar. Muat ulang daftarnya.')
  await desk.store.office.removeHoliday(day)
  return granted({})
}
