import { expect, it, vi } from 'vitest'
import { timedJob } from '#desk/timed-job.ts'

it('is done again after it failed, never twice at once, and no more once stopped', async () => {
  let running = 0
  let most = 0
  let done = 0
  const reported: unknown[] = []
  const job = timedJob(
    1,
    async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise(resolve => setImmediate(resolve))
      running -= 1
      done += 1
      if (done === 1) throw new Error('penuh')
    },
    error => reported.push(error),
  )
  await vi.waitUntil(() => done >= 3)
  job.stop()
  await vi.waitUntil(() => running === 0)
  expect(most).toBe(1)
  expect(reported).toEqual([new Error('penuh')])
})
