import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCounter } from '#tests/support/open-counter.ts'
import { rounds } from './extent.ts'
import { bySeries, type KeptNumbers, keptNumbers } from './kept-numbers.ts'
import { seeded } from './seeded.ts'
import { acknowledged, type Told } from './told.ts'
import { workedUntilKilled } from './worked-until-killed.ts'

const ROUNDS = rounds({ short: 20, full: 1000 })
/** Then a new counter: its trail is gone through after every kill, and a long one would only slow that down. */
const KILLS_OF_ONE_COUNTER = 10
/** Every fourth falls into the opening, the others into any call of the first day and a little beyond. */
const OPENING_MS = 30
const CALLS_OF_A_DAY = 30
const CALL_MS = 12
const FULL_MS = 90 * 60_000

let bare: string
let folder: string
let token: string
beforeAll(async () => {
  bare = await mkdtemp(join(tmpdir(), 'loket-killed-'))
  const counter = await openCounter({ folder: bare })
  token = counter.token ?? ''
  await counter.close()
})
afterAll(async () => {
  await rm(bare, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

async function newCounter(): Promise<void> {
  if (folder) await rm(folder, { recursive: true, force: true })
  folder = await mkdtemp(join(tmpdir(), 'loket-killed-'))
  await cp(bare, folder, { recursive: true })
}

/** What was acknowledged and is not there as it was acknowledged. */
function lost(told: readonly Told[], kept: KeptNumbers): string[] {
  const has = <T extends object>(rows: readonly T[], wanted: Partial<T>) =>
    rows.some(row => Object.entries(wanted).every(([name, value]) => row[name as keyof T] === value))
  const { tickets, numbers, letters, closedDays } = kept
  return [
    ...acknowledged(told, 'visit.register').flatMap(({ value: { visitId, ticket } }) =>
      ticket && has(tickets, { visitId, ticketId: ticket.id, label: ticket.label }) ? [] : [`visit ${visitId}`],
    ),
    ...acknowledged(told, 'letter.finalise').flatMap(({ input: { letterId }, value: { numberText } }) =>
      numberText && has(numbers, { letterId, text: numberText }) && has(letters, { id: letterId, text: numberText })
        ? []
        : [`number ${numberText}`],
    ),
    ...acknowledged(told, 'letter.sign').flatMap(({ input: { letterId, signedOn } }) =>
      has(letters, { id: letterId, signedOn, state: 'signed' }) ? [] : [`signature ${letterId}`],
    ),
    ...acknowledged(told, 'letter.void').flatMap(({ input: { letterId } }) =>
      has(letters, { id: letterId, state: 'void' }) && has(numbers, { letterId, state: 'void' })
        ? []
        : [`void ${letterId}`],
    ),
    ...acknowledged(told, 'letter.enter-outside-number').flatMap(({ input: { serial } }) =>
      has(numbers, { serial, state: 'outside' }) ? [] : [`outside ${serial}`],
    ),
    ...acknowledged(told, 'closing.close-day').flatMap(({ input: { date } }) =>
      closedDays.includes(date) ? [] : [`closing ${date}`],
    ),
    ...acknowledged(told, 'backup.make').flatMap(({ value: { path } }) => (existsSync(path) ? [] : [path])),
    ...acknowledged(told, 'backup.restore').flatMap(({ value: { keptAt } }) => (existsSync(keptAt) ? [] : [keptAt])),
  ]
}

/** The series whose numbers are not 1, 2, 3 … to the last that was given. */
function notInARow({ tickets, lastTickets, guests, numbers }: KeptNumbers): string[] {
  const series = bySeries([
    ...tickets.map(({ date, lane, number }) => ({ series: `${date} ${lane}`, number })),
    ...guests.map(({ date, number }) => ({ series: `guests ${date}`, number })),
    ...numbers.map(({ year, serial }) => ({ series: `letters ${year}`, number: serial })),
  ])
  const gone = lastTickets.filter(({ date, lane, last }) => series.get(`${date} ${lane}`)?.length !== last)
  return [
    ...[...series].filter(([, given]) => given.some((number, index) => number !== index + 1)).map(([name]) => name),
    ...gone.map(({ date, lane, last }) => `${date} ${lane} should end with ${last}`),
  ]
}

const twice = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index)

const duplicated = ({ tickets, guests, numbers, letters }: KeptNumbers): string[] => [
  ...twice(tickets.map(({ date, label }) => `${date} ${label}`)),
  ...twice(tickets.map(({ visitId }) => visitId)),
  ...twice(guests.map(({ name }) => name)),
  ...twice(numbers.map(({ year, serial }) => `${year}/${serial}`)),
  ...twice(numbers.map(({ text }) => text).filter(text => text !== '')),
  ...twice(letters.flatMap(({ text }) => text ?? [])),
]

it(
  `${ROUNDS} times killed at any moment, the counter has lost nothing it acknowledged and given no number twice`,
  async () => {
    const random = seeded('kill-rounds')
    const sum = { killedWhileOpening: 0, killedInACall: 0, acknowledged: 0, askedAgain: 0 }
    const killedIn: Record<string, number> = {}
    const gone = new Set<string>()
    const doubled = new Set<string>()
    let told: Told[] = []
    let now = ''
    for (let round = 0; round < ROUNDS; round += 1) {
      if (round % KILLS_OF_ONE_COUNTER === 0) {
        await newCounter()
        told = []
        now = '2026-11-23T01:00:00.000Z'
      }
      const inCall = 1 + Math.floor(random() * CALLS_OF_A_DAY)
      const kill = round % 4 === 3 ? { afterMs: random() * OPENING_MS } : { afterMs: random() * CALL_MS, inCall }
      const heard = await workedUntilKilled({ folder, token, name: `r${round}`, now }, kill)
      told.push(...heard)
      sum.acknowledged += heard.filter(({ what }) => what === 'acknowledged').length

      const counter = await openCounter({ folder, token, now, state: 'kept', ids: `v${round}` })
      expect((await counter.done('audit.verify', {})).broken, `round ${round}`).toEqual([])
      const last = heard.at(-1)
      if (last?.what === 'asks') {
        // As the window does with a call that got no answer: the same question with the same key.
        counter.clock.now = last.at
        const value = await counter.done(last.entry, last.input as never, last.key)
        told.push({ ...last, what: 'acknowledged', value })
        sum.askedAgain += 1
        killedIn[last.entry] = (killedIn[last.entry] ?? 0) + 1
      }
      await counter.close()

      const kept = keptNumbers(folder)
      expect(kept.integrity).toBe('ok')
      expect(notInARow(kept), `round ${round}: numbers without an entry`).toEqual([])
      for (const one of lost(told, kept)) gone.add(`round ${round}: ${one}`)
      for (const one of duplicated(kept)) doubled.add(`round ${round}: ${one}`)
      now = `${kept.guests.at(-1)?.date ?? now.slice(0, 10)}T01:00:00.000Z`

      if (!heard.some(({ what }) => what === 'opened')) sum.killedWhileOpening += 1
      else if (last?.what === 'asks') sum.killedInACall += 1
    }
    console.table(killedIn)
    console.table({ rounds: ROUNDS, kills: ROUNDS, ...sum, lost: gone.size, duplicated: doubled.size })
    expect([...gone]).toEqual([])
    expect([...doubled]).toEqual([])
    expect(sum.killedWhileOpening).toBeGreaterThan(0)
    expect(sum.killedInACall).toBeGreaterThan(0)
  },
  FULL_MS,
)
