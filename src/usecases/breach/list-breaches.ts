import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { breachView } from './breach-view.ts'

/** Every recorded breach, newest first. */
export async function listBreaches(
  desk: OpenDesk,
  _input: ParsedInputOf<'breach.list'>,
): Promise<ReplyOf<'breach.list'>> {
  return granted((await desk.store.breaches.list()).map(breach => breachView(breach, desk)))
}
