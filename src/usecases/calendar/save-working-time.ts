import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { hoursProblem } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Sets the office's week; promises already given are reckoned with it from now on. */
export async function saveWorkingTime(
  desk: OpenDesk,
  input: ParsedInputOf<'working-time.save'>,
): Promise<ReplyOf<'working-time.save'>> {
  const problem = hoursProblem(input.hours)
  if (problem !== null) return refused('hours-invalid', problem, [{ path: 'hours', detail: problem }])
  await desk.store.office.saveWorkingTime(input)
  return granted({})
}
