import { afterEach, beforeEach, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'
import { writtenSoFar } from '../support/written-so-far.ts'

const KEY = 'repeated-call-0001'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter({ paper: recordingPaper().paper })
})
afterEach(() => counter.close())

it('gives calls with one key that arrive together one answer and does their work once', async () => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => counter.call('visit.register', registration('Siti Contoh'), KEY)),
  )
  expect(new Set(replies.map(reply => JSON.stringify(reply))).size).toBe(1)
  expect(await counter.done('visit.list', { date: '2026-11-23' })).toHaveLength(1)
})

it('refuses a key that is under way with another input, as it does afterwards', async () => {
  const [first, second] = await Promise.all(
    ['Siti Contoh', 'Budi Uji'].map(name => counter.call('visit.register', registration(name), KEY)),
  )
  expect(first).toMatchObject({ ok: true })
  expect(second).toMatchObject({ ok: false, refusal: 'key-reused' })
  expect(await counter.call('visit.register', registration('Budi Uji'), KEY)).toEqual(second)
  expect(await counter.done('visit.list', { date: '2026-11-23' })).toHaveLength(1)
})

it('needs no key for a question, also one that looks outside the store, and keeps nothing of it', async () => {
  const before = writtenSoFar(counter.folder)
  for (const name of ['printer.list', 'setup.status'])
    expect(await counter.ask({ name, input: {}, token: null, key: null })).toMatchObject({ ok: true })
  await counter.done('printer.list', {}, KEY)
  expect(writtenSoFar(counter.folder)).toBe(before)
})
