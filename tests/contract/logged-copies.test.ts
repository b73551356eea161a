import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { LogEvent } from '#contract/log-event.ts'
import { loggedCopies } from '#desk/logged-copies.ts'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter, setupInput } from '../support/open-counter.ts'

let counter: OpenCounter
let events: LogEvent[]
beforeEach(async () => {
  counter = await openCounter()
  events = []
})
afterEach(() => counter.close())

const copy = () => loggedCopies(counter, event => events.push(event))
const visit = () => counter.done('visit.register', registration('Siti Contoh'))

it('the log tells of a timed copy, and of none where nothing happened', async () => {
  await visit()
  expect([await copy(), await copy()]).toEqual([true, false])
  expect(events).toEqual([{ event: 'backup-made', by: 'timer', ms: expect.any(Number) }])
})

it('of a second place that cannot be used', async () => {
  const secondBackupFolder = join(counter.folder, 'tidak-ada')
  await counter.done('settings.save', { ...setupInput().settings, secondBackupFolder })
  await copy()
  expect(events).toContainEqual({ event: 'second-place-failed', failure: 'missing' })
})

it('and of a copy that failed, with the age of the newest one', async () => {
  await writeFile(join(counter.folder, 'backups'), '')
  await visit()
  await copy()
  await rm(join(counter.folder, 'backups'))
  await copy()
  await rm(join(counter.folder, 'backups'), { recursive: true })
  await writeFile(join(counter.folder, 'backups'), '')
  counter.clock.advance(90)
  await visit()
  expect(await copy()).toBe(false)
  const error = { event: 'error', where: 'timed-backup', error: expect.objectContaining({ name: 'FolderNotWritable' }) }
  expect(events).toEqual([
    error,
    { event: 'backup-failed', ageMinutes: null },
    { event: 'backup-made', by: 'timer', ms: expect.any(Number) },
    error,
    { event: 'backup-failed', ageMinutes: 90 },
  ])
  expect(JSON.stringify(events)).not.toContain(counter.folder)
})
