import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { comeBack } from '../../../src/main/come-back.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const SECOND = 1000

it('starts the desk once the store is there, and slower each time that was in vain', async () => {
  let [isThere, started] = [false, 0]
  const back = comeBack(
    async () => isThere,
    () => {
      started += 1
    },
  )
  back.wait()
  await vi.advanceTimersByTimeAsync(60 * SECOND)
  expect(started).toBe(0)
  isThere = true
  await vi.advanceTimersByTimeAsync(3 * SECOND)
  expect(started).toBe(1)
  // It failed again at once.
  back.wait()
  await vi.advanceTimersByTimeAsync(5 * SECOND)
  expect(started).toBe(1)
  await vi.advanceTimersByTimeAsync(SECOND)
  expect(started).toBe(2)
})

it('starts nothing after somebody has started it by hand, also where the disk answers late', async () => {
  let answer = (_back: boolean) => {}
  let started = 0
  const back = comeBack(
    () => new Promise(resolve => (answer = resolve)),
    () => {
      started += 1
    },
  )
  back.wait()
  await vi.advanceTimersByTimeAsync(3 * SECOND)
  back.stop()
  answer(true)
  await vi.advanceTimersByTimeAsync(60 * SECOND)
  expect(started).toBe(0)
})
