import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Progress } from '#domain/progress.ts'
import { Cancelled } from '#ports/watch.ts'
import { readWrapped, recoveryFileOf } from '#store/recovery-file.ts'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { askedGroups, recoveryPaper } from '../support/recovery-paper.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const arrive = (name: string) => counter.done('visit.register', registration(name))
const make = () => counter.done('backup.make', { date: null })
const list = async () => (await counter.done('backup.list', {})).copies
const spoil = async (path: string) => {
  const bytes = await readFile(path)
  await writeFile(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
}

describe('the second place', () => {
  let folder: string
  beforeEach(async () => {
    // In memory, so it is another disk than the data's.
    folder = await mkdtemp('/dev/shm/loket-')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const choose = async (secondBackupFolder: string | null) =>
    counter.done('settings.save', { ...(await counter.done('settings.read', {})).settings, secondBackupFolder })
  const latest = () => counter.done('backup.latest', {})

  it('takes the same copy once more, for this user alone and with its wrapped key', async () => {
    await recoveryPaper(counter)
    await choose(folder)
    const { path, second } = await make()
    const there = join(folder, basename(path))
    expect(second).toEqual({ path: there, otherDisk: true, failure: null })
    expect(await readFile(there)).toEqual(await readFile(path))
    expect((await stat(there)).mode & 0o777).toBe(0o600)
    expect(await readWrapped(recoveryFileOf(there))).toEqual(await readWrapped(recoveryFileOf(path)))
    expect((await readdir(folder)).sort()).toEqual([basename(path), basename(recoveryFileOf(path))].sort())
    expect((await list()).map(({ place, provenAt }) => [place, provenAt])).toEqual([
      ['local', '2026-11-23T01:00:00.000Z'],
      ['second', '2026-11-23T01:00:00.000Z'],
    ])
  })

  it('is what makes the data safe: what came after it would be lost', async () => {
    await arrive('Siti Contoh')
    await make()
    expect(await latest()).toMatchObject({ elsewhere: null, failure: null, unsaved: { visits: 1, letterNumbers: 0 } })
    await choose(folder)
    counter.clock.advance(15)
    const { second } = await make()
    expect(await latest()).toMatchObject({
      secondFolder: folder,
      elsewhere: { at: '2026-11-23T01:15:00.000Z', path: second?.path },
      unsaved: { visits: 0, letterNumbers: 0 },
    })
    counter.clock.advance(1)
    await arrive('Budi Uji')
    expect(await latest()).toMatchObject({ unsaved: { visits: 1, letterNumbers: 0 } })
  })

  it('on the same disk is a copy, and not a safe one', async () => {
    const beside = join(counter.folder, 'kedua')
    await mkdir(beside)
    await choose(beside)
    expect((await make()).second).toMatchObject({ otherDisk: false, failure: null })
    expect(await latest()).toMatchObject({ elsewhere: null })
  })

  it('that is pulled out never keeps the copy here from being made, and is told of until it is back', async () => {
    await choose(join(folder, 'flashdisk'))
    const { path, second } = await make()
    expect(second).toEqual({ path: null, otherDisk: false, failure: 'missing' })
    expect(await latest()).toMatchObject({ path, failure: 'missing', elsewhere: null })
    expect(await counter.done('backup.list', {})).toMatchObject({ copies: [{ file: path }], secondFailure: 'missing' })
    await mkdir(join(folder, 'flashdisk'))
    counter.clock.advance(15)
    await make()
    expect(await latest()).toMatchObject({ failure: null, elsewhere: { at: '2026-11-23T01:15:00.000Z' } })
  })

  it.each(['Cadangan', '', '/proc'])('that is no folder to write to, "%s", is told of', async place => {
    await choose(place)
    const { second } = await make()
    expect(second).toMatchObject({ path: null, otherDisk: false })
    expect((await latest())?.failure).toBe(second?.failure)
    expect(second?.failure).not.toBeNull()
  })

  it('never writes over the copy of another counter', async () => {
    await choose(folder)
    const stamp = 'loket-20261123T010000Z.db'
    await writeFile(join(folder, stamp), 'salinan loket lain')
    const { second } = await make()
    expect(basename(second?.path ?? '')).toMatch(/^loket-20261123T010000Z-[0-9a-f]{4}\.db$/)
    expect(await readFile(join(folder, stamp), 'utf8')).toBe('salinan loket lain')
  })

  describe('pulled out in the middle of a copy', () => {
    const HOUR_S = 3600
    const left = async (name: string, ageSeconds: number) => {
      const path = join(folder, name)
      await writeFile(path, 'setengah salinan')
      const at = Date.now() / 1000 - ageSeconds
      await utimes(path, at, at)
    }

    it('is freed of what was left there by the next copy, and of nothing that is being written', async () => {
      await left('loket-20261122T010000Z.db.part', HOUR_S)
      await left('loket-20261122T011500Z.db.1a2b3c4d.part', HOUR_S)
      await left('loket-20261122T013000Z.db.5e6f7a8b.part', 5)
      await left('laporan.part', HOUR_S)
      await choose(folder)
      const { path } = await make()
      expect((await readdir(folder)).sort()).toEqual(
        [basename(path), 'laporan.part', 'loket-20261122T013000Z.db.5e6f7a8b.part'].sort(),
      )
    })

    it('takes the same copy once it is back, at once', async () => {
      await choose(join(folder, 'flashdisk'))
      const { path } = await make()
      await mkdir(join(folder, 'flashdisk'))
      await left(`flashdisk/${basename(path)}.part`, 5)
      expect(await counter.keepBackups()).toBe(true)
      expect(await latest()).toMatchObject({
        failure: null,
        elsewhere: { path: join(folder, 'flashdisk', basename(path)) },
      })
    })
  })

  describe('after a new recovery paper', () => {
    const recoverers = async (copies: string[]) =>
      Promise.all(copies.map(async copy => (await readWrapped(recoveryFileOf(copy))).map(({ recoverer }) => recoverer)))
    const inForce = () => recoverers([join(counter.folder, 'data', 'loket.db')])
    const confirm = async () => {
      const { recoveryKey, asked } = await counter.done('recovery.begin', {})
      return counter.done('recovery.confirm', { groups: askedGroups(recoveryKey, asked) })
    }

    it('has its copies opened by the new one', async () => {
      await recoveryPaper(counter)
      await choose(folder)
      const { second } = await make()
      const before = await inForce()
      expect(await confirm()).toEqual({ secondPlace: 'renewed' })
      expect(await inForce()).not.toEqual(before)
      expect(await recoverers([second?.path ?? ''])).toEqual(await inForce())
    })

    it('keeps the old one where it was pulled out, until the next copy goes there', async () => {
      await recoveryPaper(counter)
      const stick = join(folder, 'flashdisk')
      await mkdir(stick)
      await choose(stick)
      const { second } = await make()
      await rename(stick, join(folder, 'di laci'))
      expect(await confirm()).toEqual({ secondPlace: 'unreachable' })
      await rename(join(folder, 'di laci'), stick)
      expect(await recoverers([second?.path ?? ''])).not.toEqual(await inForce())
      counter.clock.advance(15)
      await make()
      expect(await recoverers([second?.path ?? ''])).toEqual(await inForce())
    })

    it('is not spoken of where there is none', async () => {
      expect(await confirm()).toEqual({ secondPlace: null })
    })
  })

  describe('in long work', () => {
    /** Asks, and stops it at the first piece that is `unwanted`; answers with all that was told. */
    const watched = async (name: 'backup.make' | 'backup.prove', input: object, unwanted?: Progress['doing']) => {
      const told: Progress[] = []
      const question = { name, input, token: counter.token, key: randomUUID() }
      const reply = await counter.ask(question, progress => {
        told.push(progress)
        if (progress.doing === unwanted) throw new Cancelled()
      })
      return { reply, told }
    }
    const lastOf = (told: Progress[], doing: Progress['doing']) => told.filter(each => each.doing === doing).at(-1)

    it('is told piece by piece up to the whole', async () => {
      await choose(folder)
      const { reply, told } = await watched('backup.make', { date: null })
      const [copy] = await list()
      const tables = told.filter(({ doing }) => doing === 'prove')
      expect(tables.map(({ done }) => done)).toEqual(tables.map((_, index) => index + 1))
      expect(tables.at(-1)?.all).toBe(tables.length)
      const bytes = 2 * (copy?.bytes ?? 0)
      expect(lastOf(told, 'put')).toEqual({ doing: 'put', done: bytes, all: bytes })
      expect(reply).toMatchObject({ ok: true, value: { second: { failure: null } } })
    })

    it('stops while a copy goes there: nothing of it is there, the one here stands, and the next time it goes', async () => {
      await choose(folder)
      expect((await watched('backup.make', { date: null }, 'put')).reply).toMatchObject({ refusal: 'cancelled' })
      expect(await readdir(folder)).toEqual([])
      expect((await list()).map(({ place, provenAt }) => [place, provenAt !== null])).toEqual([['local', true]])
      expect(await latest()).toMatchObject({ failure: null, elsewhere: null })
      expect(await counter.keepBackups()).toBe(true)
      expect((await latest())?.elsewhere).not.toBeNull()
    })

    it('stops while a copy here is proven, and nothing of it is left', async () => {
      expect((await watched('backup.make', { date: null }, 'prove')).reply).toMatchObject({ refusal: 'cancelled' })
      expect(await readdir(join(counter.folder, 'backups'))).toEqual([])
    })

    it.each(['bring', 'prove'] as const)('stops a look at "%s", and the copy is proven as before', async unwanted => {
      await choose(folder)
      const { second } = await make()
      const before = await list()
      const { reply } = await watched('backup.prove', { file: second?.path }, unwanted)
      expect(reply).toMatchObject({ refusal: 'cancelled' })
      expect(await list()).toEqual(before)
      expect((await readdir(counter.folder)).sort()).toEqual(['backups', 'data'])
    })
  })

  it('leaves no copy that was brought here for a look cut short', async () => {
    await counter.reopen(data => writeFile(join(dirname(data), 'brought-0000.db'), 'setengah salinan'))
    expect((await readdir(counter.folder)).sort()).not.toContain('brought-0000.db')
  })

  it('has its copies proven from where they lie', async () => {
    await choose(folder)
    const { second } = await make()
    const file = second?.path ?? ''
    expect(await counter.done('backup.prove', { file })).toMatchObject({ path: file, continued: true })
    expect((await readdir(counter.folder)).sort()).toEqual(['backups', 'data'])
    await spoil(file)
    expect(await counter.call('backup.prove', { file })).toMatchObject({ refusal: 'copy-broken' })
    expect(await latest()).toMatchObject({ elsewhere: null })
  })
})
