import { expect, it } from 'vitest'
import type { LogEvent } from '#contract/log-event.ts'
import { type Reply, refused } from '#contract/reply.ts'
import { watchingAnswers } from '#desk/watch-answers.ts'

it('tells the log what was slow, how often what was refused, and nothing of what was asked', async () => {
  const events: LogEvent[] = []
  let clock = 0
  let reply: Reply<unknown> = { ok: true, value: {} }
  const { answer, tell } = watchingAnswers(
    async () => {
      clock += reply.ok ? 10 : 1500
      return { reply, changed: [] }
    },
    event => events.push(event),
    () => clock,
  )
  const ask = (name: string) =>
    answer({ name, input: { name: 'Siti Contoh' }, token: null, key: null }, () => undefined)

  await ask('visit.register')
  await ask('backup.make')
  reply = refused('wrong-state', 'Siti Contoh sudah dipanggil.')
  await ask('queue.call-next')
  await ask('queue.call-next')
  await ask('Siti Contoh')
  tell()
  tell()
  expect(events).toEqual([
    { event: 'backup-made', by: 'clerk', ms: 10 },
    { event: 'slow-entry', entry: 'queue.call-next', ms: 1500 },
    { event: 'slow-entry', entry: 'queue.call-next', ms: 1500 },
    { event: 'refused', entry: 'queue.call-next', refusal: 'wrong-state', times: 2 },
  ])
})
