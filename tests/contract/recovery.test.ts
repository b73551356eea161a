import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { openDatabase } from '#store/open-database.ts'
import { readWrapped, recoverKeys, recoveryFileOf } from '#store/recovery-file.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { type CounterOptions, FIRST_CLERK, KEY, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { htmlText } from '../support/read-paper.ts'
import { recordingPaper } from '../support/recording-paper.ts'
import { askedGroups, recoveryPaper } from '../support/recovery-paper.ts'
import { writtenSoFar } from '../support/written-so-far.ts'

const OTHER_PIN = '135791'
const WARNING = /Kunci pemulihan belum dibuat/

let counter: OpenCounter
afterEach(() => counter.close())
const open = async (options: CounterOptions = {}) => {
  counter = await openCounter(options)
}

const dataFolder = () => join(counter.folder, 'data')
const keysFor = async (paper: string) => {
  const parsed = parseRecoveryKey(paper)
  return parsed.ok ? recoverKeys(dataFolder(), parsed.bytes) : []
}
const firstId = async () =>
  (await counter.done('setup.status', {})).accounts.find(({ name }) => name === FIRST_CLERK)?.id ?? ''
const reset = async (recoveryKey: string, accountId?: string) =>
  counter.call('recovery.reset-pin', { recoveryKey, accountId: accountId ?? (await firstId()), pin: OTHER_PIN })

describe('a recovery key', () => {
  it('is missing at first, which everybody is told, until its paper was confirmed', async () => {
    await open()
    expect((await counter.done('setup.status', {})).warnings).toContainEqual(expect.stringMatching(WARNING))
    expect(await counter.done('recovery.status', {})).toEqual({ madeAt: null, keyChangedAt: null })
    const paper = await recoveryPaper(counter)
    expect((await counter.done('setup.status', {})).warnings).toEqual([])
    expect(await counter.done('recovery.status', {})).toMatchObject({ madeAt: counter.clock.now })
    expect(await keysFor(paper)).toEqual([KEY])
  })

  it('is not in force before two of its groups were typed from the paper', async () => {
    await open()
    expect(await counter.call('recovery.confirm', { groups: ['', ''] })).toMatchObject({ refusal: 'nothing-begun' })
    const { recoveryKey, asked } = await counter.done('recovery.begin', {})
    const [one = '', other = ''] = askedGroups(recoveryKey, asked)
    const before = writtenSoFar(counter.folder)
    expect(await counter.call('recovery.confirm', { groups: [other, one] })).toMatchObject({ refusal: 'groups-differ' })
    expect(await counter.call('recovery.confirm', { groups: [one, 'ABCDE'] })).toMatchObject({
      detail: expect.stringContaining(`Kelompok ke-${asked[1]} belum sama`),
    })
    expect(writtenSoFar(counter.folder)).toBe(before)
    expect(await keysFor(recoveryKey)).toEqual([])
    await counter.done('recovery.confirm', { groups: [` ${one.toLowerCase()}`, other] })
    expect(await keysFor(recoveryKey)).toEqual([KEY])
  })

  it('ends with the next one that is confirmed, also for the backups that are there', async () => {
    await open()
    const old = await recoveryPaper(counter)
    const { path } = await counter.done('backup.make', { date: null })
    const { recoveryKey, asked } = await counter.done('recovery.begin', {})
    expect(await keysFor(old)).toEqual([KEY])
    await counter.done('recovery.confirm', { groups: askedGroups(recoveryKey, asked) })
    expect(await keysFor(old)).toEqual([])
    expect(await keysFor(recoveryKey)).toEqual([KEY])
    const [beside] = await readWrapped(recoveryFileOf(path))
    const [own] = await readWrapped(recoveryFileOf(join(dataFolder(), 'loket.db')))
    expect(beside?.recoverer).toBe(own?.recoverer)
  })

  it('belongs to the session that began it', async () => {
    await open()
    const { recoveryKey, asked } = await counter.done('recovery.begin', {})
    await counter.done('account.add', { name: 'Budi Uji', roles: ['administrator'], pin: PIN })
    await counter.signIn('Budi Uji')
    expect(await counter.call('recovery.confirm', { groups: askedGroups(recoveryKey, asked) })).toMatchObject({
      refusal: 'nothing-begun',
    })
  })

  it('is printed on the letter printer, and lies in no file and no table afterwards', async () => {
    const { paper, jobs } = recordingPaper()
    await open({ paper, printers: { letters: 'Loket-A4' } })
    expect(await counter.call('recovery.print', {})).toMatchObject({ refusal: 'nothing-begun' })
    const { recoveryKey, asked } = await counter.done('recovery.begin', {}, 'same-key-0001')
    expect(await counter.done('recovery.print', {})).toEqual({ state: 'printed', printer: 'Loket-A4', detail: null })
    const [job] = jobs
    expect(job).toMatchObject({ copies: 1, jobName: 'kunci-pemulihan', document: { title: 'kunci-pemulihan' } })
    const text = htmlText(job?.document.html ?? '')
    for (const [index, group] of recoveryKey.split('-').entries())
      expect(text).toContain(`kelompok ${index + 1} ${group}`)
    await counter.done('recovery.confirm', { groups: askedGroups(recoveryKey, asked) })
    expect(await counter.call('recovery.print', {})).toMatchObject({ refusal: 'nothing-begun' })
    const { path } = await counter.done('backup.make', { date: null })

    const sqlite = openEncrypted({ path, key: KEY }, true)
    const everything = sqlite
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%person_search%'`)
      .pluck()
      .all()
      .flatMap(table =>
        sqlite
          .prepare(`SELECT * FROM "${String(table)}"`)
          .raw()
          .all(),
      )
    sqlite.close()
    for (const group of recoveryKey.split('-')) expect(JSON.stringify(everything)).not.toContain(group)
    expect(readdirSync(counter.folder)).toEqual(['backups', 'data'])
    expect(readFileSync(join(dataFolder(), 'loket.recovery'), 'utf8')).not.toContain(recoveryKey.slice(0, 5))
  })

  it('needs no printer: it can be copied by hand', async () => {
    const { paper } = recordingPaper()
    await open({ paper })
    await counter.done('recovery.begin', {})
    expect(await counter.call('recovery.print', {})).toMatchObject({ refusal: 'printer-missing' })
  })

  it('opens a backup as a data folder of its own', async () => {
    await open()
    const paper = await recoveryPaper(counter)
    const { path } = await counter.done('backup.make', { date: null })
    const parsed = parseRecoveryKey(paper)
    if (!parsed.ok) throw new Error(parsed.sentence)
    const folder = join(counter.folder, 'restored')
    mkdirSync(folder)
    cpSync(path, join(folder, 'loket.db'))
    cpSync(recoveryFileOf(path), join(folder, 'loket.recovery'))
    const [key = Buffer.alloc(32)] = await recoverKeys(folder, parsed.bytes)
    const database = await openDatabase({ dataFolder: folder, key })
    expect(await database.read(store => store.office.find())).toMatchObject({ counterName: 'Loket 1' })
    await database.close()
  })
})

describe('a forgotten PIN of an administrator', () => {
  it('is replaced by the recovery key, and opens a locked account', async () => {
    await open()
    const paper = await recoveryPaper(counter)
    for (let wrong = 0; wrong < 10; wrong += 1) {
      await counter.call('session.sign-in', { accountId: await firstId(), pin: '999999' })
      counter.clock.advance(31)
    }
    expect((await reset(paper)).ok).toBe(true)
    expect(await counter.call('settings.read', {})).toMatchObject({ refusal: 'not-signed-in' })
    await counter.signIn(FIRST_CLERK, OTHER_PIN)
  })

  it('is not touched by a slip, which is named and not counted', async () => {
    await open()
    const paper = await recoveryPaper(counter)
    const groups = paper.split('-')
    const slipped = [...groups.slice(0, 2), 'UUUUU', ...groups.slice(3)].join('-')
    const before = writtenSoFar(counter.folder)
    expect(await reset(slipped)).toMatchObject({
      refusal: 'recovery-key-mistyped',
      detail: expect.stringContaining('Kelompok ke-3 salah ketik'),
      fields: [{ path: 'recoveryKey' }],
    })
    expect(writtenSoFar(counter.folder)).toBe(before)
  })

  it('is slowed for wrong keys over a restart, and never locked for good', async () => {
    await open()
    const old = await recoveryPaper(counter)
    const paper = await recoveryPaper(counter)
    for (const _ of [1, 2, 3]) expect(await reset(old)).toMatchObject({ refusal: 'wrong-recovery-key' })
    expect(await reset(paper)).toMatchObject({ refusal: 'must-wait', detail: expect.stringContaining('5 detik') })
    await counter.reopen()
    expect(await reset(paper)).toMatchObject({ refusal: 'must-wait' })
    for (let wrong = 0; wrong < 12; wrong += 1) {
      counter.clock.advance(31)
      expect(await reset(old)).toMatchObject({ refusal: 'wrong-recovery-key' })
    }
    counter.clock.advance(31)
    expect((await reset(paper)).ok).toBe(true)
  })

  it('is an administrator’s alone, and needs a recovery key', async () => {
    await open()
    const { accountId } = await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier'], pin: PIN })
    const { recoveryKey } = await counter.done('recovery.begin', {})
    expect(await reset(recoveryKey)).toMatchObject({ refusal: 'no-recovery-key' })
    const paper = await recoveryPaper(counter)
    expect(await reset(paper, accountId)).toMatchObject({ refusal: 'not-administrator' })
    expect(await reset(paper, 'nobody')).toMatchObject({ refusal: 'not-administrator' })
  })
})
