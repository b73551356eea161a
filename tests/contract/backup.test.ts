import {
  appendFile,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

describe('the copies that lie there', () => {
  it('are none at first', async () => {
    expect(await list()).toEqual([])
  })

  it('are told newest first, with the time each was made and proven', async () => {
    const first = await make()
    counter.clock.advance(15)
    const second = await make()
    expect(await list()).toEqual([
      {
        file: second.path,
        place: 'local',
        at: '2026-11-23T01:15:00.000Z',
        bytes: second.bytes,
        provenAt: '2026-11-23T01:15:00.000Z',
        beforeRestoration: false,
      },
      {
        file: first.path,
        place: 'local',
        at: '2026-11-23T01:00:00.000Z',
        bytes: first.bytes,
        provenAt: '2026-11-23T01:00:00.000Z',
        beforeRestoration: false,
      },
    ])
  })

  it('are not proven where somebody else put or changed them', async () => {
    const { path } = await make()
    const brought = join(dirname(path), 'loket-dari-usb.db')
    await copyFile(path, brought)
    await writeFile(join(dirname(path), 'catatan.txt'), 'bukan salinan')
    await appendFile(path, 'lebih')
    const copies = await list()
    expect(copies.map(({ file }) => basename(file)).sort()).toEqual([basename(path), basename(brought)].sort())
    expect(copies.map(({ provenAt }) => provenAt)).toEqual([null, null])
  })
})

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

describe('proving a copy', () => {
  it('tells what it holds, and how much has been recorded since', async () => {
    await arrive('Siti Contoh')
    const { path, bytes, sha256, events } = await make()
    expect(await counter.done('backup.prove', { file: path })).toMatchObject({
      path,
      bytes,
      sha256,
      events,
      until: '2026-11-23T01:00:00.000Z',
      visits: 1,
      letterNumbers: 0,
      continued: true,
    })
    const before = (await counter.done('audit.verify', {})).events
    await arrive('Budi Uji')
    const { eventsSince, visits } = await counter.done('backup.prove', { file: path })
    expect(visits).toBe(1)
    expect(eventsSince).toBeGreaterThanOrEqual(before - events + 2)
  })

  it('makes a copy that was brought here a proven one', async () => {
    const { path } = await make()
    const brought = join(dirname(path), 'loket-dari-usb.db')
    await copyFile(path, brought)
    counter.clock.advance(30)
    await counter.done('backup.prove', { file: brought })
    const proven = (await list()).find(({ file }) => file === brought)
    expect(proven).toMatchObject({ at: '2026-11-23T01:00:00.000Z', provenAt: '2026-11-23T01:30:00.000Z' })
  })

  it('refuses a damaged copy, which is then proven no longer', async () => {
    const whole = await make()
    counter.clock.advance(15)
    const damaged = await make()
    await spoil(damaged.path)
    expect(await counter.call('backup.prove', { file: damaged.path })).toMatchObject({ refusal: 'copy-broken' })
    expect((await list()).map(({ provenAt }) => provenAt)).toEqual([null, '2026-11-23T01:00:00.000Z'])
    expect(await counter.done('backup.latest', {})).toMatchObject({ path: whole.path })
  })

  it.each([
    ['is empty', ''],
    ['is no database', 'Kepada Yth. Kepala Dinas Sosial '.repeat(512)],
  ])('refuses a file that %s', async (_what, content) => {
    const { path } = await make()
    await writeFile(path, content)
    expect(await counter.call('backup.prove', { file: path })).toMatchObject({ refusal: 'copy-broken' })
  })

  it('refuses a copy of another office, also under the same key', async () => {
    const { path } = await make()
    const other = await openCounter({ officeId: 'pasuruan-kab' })
    try {
      const foreign = await other.done('backup.make', { date: null })
      await copyFile(foreign.path, path)
      expect(await counter.call('backup.prove', { file: path })).toMatchObject({ refusal: 'copy-foreign' })
    } finally {
      await other.close()
    }
  })

  it('refuses a copy from before the key was changed', async () => {
    await recoveryPaper(counter)
    const { path } = await make()
    await counter.done('key.change', {})
    expect(await counter.call('backup.prove', { file: path })).toMatchObject({ refusal: 'copy-foreign' })
  })

  it('opens nothing but what is listed', async () => {
    await make()
    const file = join(counter.folder, 'data', 'loket.db')
    expect(await counter.call('backup.prove', { file })).toMatchObject({ refusal: 'copy-not-found' })
  })
})
