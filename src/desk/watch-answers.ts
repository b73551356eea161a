import { isEntryName } from '#contract/contract.ts'
import type { LogEvent } from '#contract/log-event.ts'
import type { Watch } from '#ports/watch.ts'
import type { Answered, Question } from './answer.ts'

const SLOW_MS = 1000

/**
 * Answers as before, and tells the log what was slow, what was refused how often, and which copies were made. `tell`
 * gives the counts away and begins them anew.
 */
export function watchingAnswers(
  answer: (question: Question, watch: Watch) => Promise<Answered>,
  log: (event: LogEvent) => void,
  now: () => number = () => performance.now(),
) {
  const refusals = new Map<string, LogEvent & { event: 'refused' }>()
  function tell(): void {
    for (const counted of refusals.values()) log(counted)
    refusals.clear()
  }
  return {
    async answer(question: Question, watch: Watch): Promise<Answered> {
      const { name } = question
      if (name === 'support.read' || name === 'support.save') tell()
      const began = now()
      const answered = await answer(question, watch)
      if (!isEntryName(name)) return answered
      const ms = Math.round(now() - began)
      if (ms > SLOW_MS) log({ event: 'slow-entry', entry: name, ms })
      const { reply } = answered
      if (reply.ok) {
        if (name === 'backup.make') log({ event: 'backup-made', by: 'clerk', ms })
      } else {
        const counted = refusals.get(`${name} ${reply.refusal}`)
        const times = (counted?.times ?? 0) + 1
        refusals.set(`${name} ${reply.refusal}`, { event: 'refused', entry: name, refusal: reply.refusal, times })
      }
      return answered
    },
    tell,
  }
}
