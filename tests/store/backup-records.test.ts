import { afterEach, beforeEach, expect, it } from 'vitest'
import type { BackupRecord } from '#ports/backup.ts'
import type { Store } from '#ports/store.ts'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
})
afterEach(() => opened.remove())

const backup = (id: string, day: string, more: Partial<BackupRecord> = {}): BackupRecord => ({
  id,
  path: `${id}.db`,
  bytes: 10,
  sha256: 'ab',
  madeAt: `${day}T10:00:00.000Z`,
  events: 3,
  provenAt: `${day}T10:00:00.000Z`,
  place: 'local',
  otherDisk: false,
  continued: true,
  secondFailure: null,
  ...more,
})
const keep = (...backups: BackupRecord[]) =>
  opened.write(async store => {
    for (const each of backups) await store.closings.saveBackup(each)
  })
const read = <T>(look: (store: Store) => Promise<T>) => opened.database.read(look)

it('tells the newest copy that was found whole, and the newest on another disk', async () => {
  const elsewhere = backup('b2', '2026-11-22', { place: 'second', otherDisk: true })
  const newest = backup('b3', '2026-11-23')
  await keep(backup('b1', '2026-11-21'), elsewhere, newest, backup('b4', '2026-11-24'))
  await keep(backup('b4', '2026-11-24', { provenAt: null }))
  const now = '2026-11-25T10:00:00.000Z'
  expect(await read(store => store.closings.latestBackup(now))).toEqual(newest)
  expect(await read(store => store.closings.latestBackup(now, 'other-disk'))).toEqual(elsewhere)
  expect(await read(store => store.closings.latestBackup('2026-11-22T12:00:00.000Z'))).toEqual(elsewhere)
  expect((await read(store => store.closings.backups())).map(({ id }) => id)).toEqual(['b4', 'b3', 'b2', 'b1'])
  await opened.write(store => store.closings.forgetBackup('b2'))
  expect(await read(store => store.closings.latestBackup(now, 'other-disk'))).toBeNull()
})

it('remembers why the newest did not get to the second place', async () => {
  await keep(backup('b1', '2026-11-22', { secondFailure: 'missing' }))
  expect(await read(store => store.closings.secondFailure())).toBe('missing')
  await keep(backup('b2', '2026-11-23'))
  expect(await read(store => store.closings.secondFailure())).toBeNull()
})

it('counts what was recorded after an instant, and ever', async () => {
  await opened.write(async store => {
    await store.people.add(sample.person())
    for (const [guestNumber, arrivedAt] of [
      [1, '2026-11-23T02:00:00.000Z'],
      [2, '2026-11-23T03:00:00.000Z'],
    ] as const)
      await store.visits.add(sample.visit({ id: `visit-${guestNumber}`, guestNumber, arrivedAt }))
  })
  const since = (instant: string | null) => read(store => store.closings.recordedSince(instant))
  expect(await since(null)).toEqual({ visits: 2, letterNumbers: 0 })
  expect(await since('2026-11-23T02:00:00.000Z')).toEqual({ visits: 1, letterNumbers: 0 })
  expect(await since('2026-11-23T03:00:00.000Z')).toEqual({ visits: 0, letterNumbers: 0 })
})
