import { statSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { contract, type EntryName, entryNames } from '#contract/contract.ts'
import { arbitraryInput, nonsense } from '../support/arbitrary-input.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

const CALLS = 10_000
const known: string[] = []
let counter: OpenCounter

afterAll(() => counter?.close())

/** Every byte written to the store goes through its write-ahead log. */
const writtenSoFar = () => {
  const file = (name: string) => statSync(join(counter.folder, 'data', name), { bigint: true, throwIfNoEntry: false })
  return ['loket.db', 'loket.db-wal'].map(name => `${file(name)?.size}:${file(name)?.mtimeNs}`).join(' ')
}

const rememberIds = (value: unknown): void => {
  if (typeof value === 'string' && /^(id-\d{6}|mjk-kab-[a-z0-9-]+)$/.test(value) && !known.includes(value))
    known.push(value)
  else if (Array.isArray(value)) value.forEach(rememberIds)
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(rememberIds)
}

/** Calls that end what the rest of the run needs. */
const left = entryNames.filter(name => name !== 'session.sign-out')

const validCall = fc
  .constantFrom(...left)
  .chain(name => arbitraryInput(contract[name].input, () => known).map(input => ({ name: name as string, input })))
const wrongCall = fc.record({
  name: fc.oneof(fc.constantFrom<string>(...left), fc.constantFrom('visit.destroy', '__proto__', 'toString', '')),
  input: nonsense,
})

it(`takes ${CALLS.toLocaleString('id')} calls, right and wrong, without breaking and without a write from a refused one`, async () => {
  counter = await openCounter()
  rememberIds(await counter.done('catalogue.list-services', { officeId: 'mojokerto-kab' }))
  const outcome = { answered: 0, refused: 0 }
  const reached = new Set<EntryName>()
  const calls = fc.sample(fc.oneof({ weight: 4, arbitrary: validCall }, { weight: 1, arbitrary: wrongCall }), {
    numRuns: CALLS,
    seed: 20261123,
  })
  for (const [index, { name, input }] of calls.entries()) {
    const before = writtenSoFar()
    const reply = await counter.ask({ name, input, token: counter.token, key: `call-${index}-00` })
    if (reply.ok) {
      outcome.answered += 1
      reached.add(name as EntryName)
      rememberIds(reply.value)
    } else {
      outcome.refused += 1
      expect(reply.detail.length, `${name} refuses with a sentence`).toBeGreaterThan(10)
      expect(writtenSoFar(), `${name} ${JSON.stringify(input)} was refused (${reply.refusal}) and wrote`).toBe(before)
    }
    if (index % 50 === 0) counter.clock.advance(1)
  }
  expect(outcome.answered).toBeGreaterThan(CALLS / 10)
  expect(outcome.refused).toBeGreaterThan(CALLS / 10)
  expect(left.filter(name => !reached.has(name)).sort()).toEqual(neverGranted)
}, 600_000)

/** Entries that random input cannot satisfy; the other tests of this folder do. */
const neverGranted: string[] = []
