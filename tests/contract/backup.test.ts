import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

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

describe('a copy opened with the paper alone', () => {
  it('is proven as on a computer that has nothing else', async () => {
    const paper = await recoveryPaper(counter)
    await arrive('Siti Contoh')
    const { path: file } = await make()
    expect(await counter.done('backup.prove', { file, recoveryKey: paper })).toMatchObject({
      visits: 1,
      continued: true,
    })
    const mistyped = paper.replace(/^./, first => (first === 'A' ? 'B' : 'A'))
    expect(await counter.call('backup.prove', { file, recoveryKey: mistyped })).toMatchObject({
      refusal: 'recovery-key-mistyped',
    })
    await rm(file.replace(/db$/, 'recovery'))
    expect(await counter.call('backup.prove', { file, recoveryKey: paper })).toMatchObject({
      refusal: 'wrong-recovery-key',
    })
    expect((await list())[0]).toMatchObject({ provenAt: '2026-11-23T01:00:00.000Z' })
  })

  it('is not opened by the paper of before', async () => {
    const before = await recoveryPaper(counter)
    await recoveryPaper(counter)
    const { path: file } = await make()
    expect(await counter.call('backup.prove', { file, recoveryKey: before })).toMatchObject({
      refusal: 'wrong-recovery-key',
    })
  })
})

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
