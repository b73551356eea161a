import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lists, longAgo, OLD_DAY, pastTheProgram } from '../support/long-ago.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
let by: ReturnType<typeof lists>
beforeEach(async () => {
  counter = await openCounter({ now: `${OLD_DAY}T01:00:00.000Z` })
  by = lists(counter)
})
afterEach(() => counter.close())

it('keeps the chain of audit events whole, and tells how much of it has no content any more', async () => {
  await longAgo(counter)
  const before = await counter.done('audit.verify', {})
  expect(before).toMatchObject({ broken: [], destroyed: 0 })
  await counter.done('retention.destroy', by.signed((await by.draw('letter', 'complaint')).listId))
  const half = await counter.done('audit.verify', {})
  expect(half.broken).toEqual([])
  expect(half.destroyed).toBeGreaterThan(3)
  await counter.done('retention.destroy', by.signed((await by.draw('visit', 'application', 'audit')).listId))
  const whole = await counter.done('audit.verify', {})
  expect(whole.broken).toEqual([])
  expect(whole.destroyed).toBeGreaterThan(half.destroyed)
  expect(whole.events).toBeGreaterThan(before.events)
  await counter.reopen()
  expect((await counter.done('audit.verify', {})).broken).toEqual([])
})

describe('the trail of a destruction', () => {
  const execute = (sql: string) => pastTheProgram(counter, sqlite => sqlite.exec(sql))
  const emptied = 'before = NULL, after = NULL, salt = NULL'

  it('shows a payload that no list took, also where a list is named', async () => {
    await longAgo(counter)
    const { listId } = await by.draw('complaint')
    await counter.done('retention.destroy', by.signed(listId))
    const unguarded = 'DROP TRIGGER audit_event_fixed; UPDATE audit_event SET'
    await execute(`${unguarded} ${emptied}, seal = hash WHERE seq = 3`)
    expect((await counter.done('audit.verify', {})).broken).toContain(3)
    const seal = 'seal = hex(randomblob(32))'
    await execute(`UPDATE audit_event SET ${emptied}, ${seal}, destroyed_by = '${listId}' WHERE seq = 4`)
    const { broken } = await counter.done('audit.verify', {})
    expect(broken.length).toBeGreaterThan(2)
    expect(broken).toContain(4)
  })

  it('is refused where the event itself would change with it', async () => {
    await longAgo(counter)
    const { listId } = await by.draw('complaint')
    const change = (set: string) =>
      execute(`UPDATE audit_event SET ${emptied}, seal = 'x', ${set} destroyed_by = '${listId}' WHERE seq = 3`)
    for (const set of [`entry = 'x',`, `account_id = 'x',`, `hash = 'x',`, `at = 'x',`, `subject_id = 'x',`])
      await expect(change(set), set).rejects.toThrow('never changes')
  })
})
