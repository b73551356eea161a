import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Adds a closed day or changes it; what was promised moves with it at the next reading. */
export async function saveHoliday(
  desk: OpenDesk,
  input: ParsedInputOf<'holiday.save'>,
): Promise<ReplyOf<'holiday.save'>> {
  await desk.store.office.saveHolidays([input])
  return granted({})
}
