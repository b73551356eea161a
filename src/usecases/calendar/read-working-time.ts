import type { OutputOf, ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { shippedWorkingTime, type WorkingTime } from '#domain/working-calendar.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** When the office is open, and what the program ships. */
export async function readWorkingTime(
  desk: OpenDesk,
  _input: ParsedInputOf<'working-time.read'>,
): Promise<ReplyOf<'working-time.read'>> {
  const time = (await desk.store.office.workingTime()) ?? shippedWorkingTime
  return granted({ ...view(time), shipped: view(shippedWorkingTime) })
}

const view = ({ hours, plainDays }: WorkingTime): OutputOf<'working-time.read'>['shipped'] => ({
  hours: hours.map(times => [...times]),
  plainDays,
})
