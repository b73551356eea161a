import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
let disk: string
beforeEach(async () => {
  counter = await openCounter()
  // In memory, so it is another disk than the data's.
  disk = await mkdtemp('/dev/shm/loket-')
})
afterEach(async () => {
  await counter.close()
  await rm(disk, { recursive: true, force: true })
})

const arrive = (name: string) => counter.done('visit.register', registration(name))
const copies = async () => (await counter.done('backup.list', {})).copies.map(({ at, place }) => [place, at])
const choose = async (secondBackupFolder: string) =>
  counter.done('settings.save', { ...(await counter.done('settings.read', {})).settings, secondBackupFolder })

it('is no copy while nothing was recorded, also where somebody signs in', async () => {
  expect(await counter.keepBackups()).toBe(true)
  counter.clock.advance(15)
  expect(await counter.keepBackups()).toBe(false)
  await counter.signIn()
  counter.clock.advance(15)
  expect(await counter.keepBackups()).toBe(false)
  await arrive('Siti Contoh')
  expect(await counter.keepBackups()).toBe(true)
  expect(await copies()).toEqual([
    ['local', '2026-11-23T01:30:00.000Z'],
    ['local', '2026-11-23T01:00:00.000Z'],
  ])
})

it('leaves a counter alone that is not set up yet', async () => {
  const fresh = await openCounter({ state: 'fresh' })
  expect(await fresh.keepBackups()).toBe(false)
  await fresh.close()
})

it('goes to the second place as soon as that is back, without another copy here', async () => {
  const folder = join(disk, 'flashdisk')
  await choose(folder)
  await counter.keepBackups()
  expect(await counter.done('backup.latest', {})).toMatchObject({ failure: 'missing' })
  counter.clock.advance(15)
  await mkdir(folder)
  expect(await counter.keepBackups()).toBe(true)
  expect(await copies()).toEqual([
    ['local', '2026-11-23T01:00:00.000Z'],
    ['second', '2026-11-23T01:00:00.000Z'],
  ])
  expect(await counter.done('backup.latest', {})).toMatchObject({ failure: null, elsewhere: {} })
  counter.clock.advance(15)
  expect(await counter.keepBackups()).toBe(false)
})

it('goes to the second place once more where it was found damaged there', async () => {
  await choose(disk)
  const { second } = await counter.done('backup.make', { date: null })
  await writeFile(second?.path ?? '', 'rusak')
  expect(await counter.call('backup.prove', { file: second?.path ?? '' })).toMatchObject({ refusal: 'copy-broken' })
  expect(await counter.done('backup.latest', {})).toMatchObject({ elsewhere: null })
  counter.clock.advance(15)
  expect(await counter.keepBackups()).toBe(true)
  expect((await counter.done('backup.latest', {}))?.elsewhere).not.toBeNull()
  counter.clock.advance(15)
  expect(await counter.keepBackups()).toBe(false)
})

it('thins out what is older than today, in both places, and forgets it', async () => {
  await choose(disk)
  for (const name of ['Siti Contoh', 'Budi Uji']) {
    await arrive(name)
    await counter.keepBackups()
    counter.clock.advance(15)
  }
  expect(await copies()).toHaveLength(4)
  counter.clock.advance(24 * 60)
  await arrive('Joko Contoh')
  await counter.keepBackups()
  const left = ['2026-11-24T01:30:00.000Z', '2026-11-23T01:15:00.000Z']
  expect(await copies()).toEqual(
    left.flatMap(at => [
      ['local', at],
      ['second', at],
    ]),
  )
  const names = ['loket-20261123T011500Z.db', 'loket-20261124T013000Z.db']
  expect((await readdir(disk)).sort()).toEqual(names)
  expect((await readdir(join(counter.folder, 'backups'))).sort()).toEqual(names)
  expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
})

it('keeps the copy that a day was closed with until the day is over', async () => {
  await counter.done('closing.close-day', { date: '2026-11-23' })
  const { path } = await counter.done('backup.make', { date: '2026-11-23' })
  counter.clock.advance(5)
  await choose(disk)
  await counter.keepBackups()
  const here = async () => (await readdir(join(counter.folder, 'backups'))).sort()
  expect(await here()).toEqual([basename(path), 'loket-20261123T010500Z.db'])
  counter.clock.advance(24 * 60)
  await arrive('Siti Contoh')
  await counter.keepBackups()
  expect(await here()).toEqual(['loket-20261123T010500Z.db', 'loket-20261124T010500Z.db'])
})

it('never removes what it has not put there', async () => {
  await choose(disk)
  await counter.keepBackups()
  const other = await openCounter({ now: '2026-11-23T01:05:00.000Z' })
  await other.done('settings.save', {
    ...(await other.done('settings.read', {})).settings,
    secondBackupFolder: disk,
  })
  const { second } = await other.done('backup.make', { date: null })
  await other.close()
  counter.clock.advance(2 * 24 * 60)
  await arrive('Siti Contoh')
  await counter.keepBackups()
  expect(await readdir(disk)).toContain(basename(second?.path ?? ''))
})
