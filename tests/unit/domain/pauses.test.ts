import { expect, it } from 'vitest'
import { pausesOf } from '#domain/pauses.ts'

const at = (event: 'completed' | 'returned' | 'paused' | 'continued', minute: number) => ({
  event,
  at: `2026-11-23T01:${minute}:00.000Z`,
})

it('a file waits from each pause to the event that lets it go on, whatever happens to its steps', () => {
  const events = [
    at('completed', 10),
    at('paused', 11),
    at('continued', 12),
    at('returned', 13),
    at('paused', 14),
    at('continued', 15),
  ]
  expect(pausesOf(events)).toEqual([
    { from: '2026-11-23T01:11:00.000Z', to: '2026-11-23T01:12:00.000Z' },
    { from: '2026-11-23T01:14:00.000Z', to: '2026-11-23T01:15:00.000Z' },
  ])
})

it('a file that was not let go on still waits', () => {
  expect(pausesOf([at('paused', 11)])).toEqual([{ from: '2026-11-23T01:11:00.000Z', to: null }])
  expect(pausesOf([at('completed', 10)])).toEqual([])
})
