import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { databaseFile } from '#store/data-folder.ts'
import { recoverKeys } from '#store/recovery-file.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { acceptedVisit, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { KEY, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const arrive = async (name: string) => (await counter.done('visit.register', registration(name))).ticket?.label
const names = async (date = '2026-11-23') => (await counter.done('visit.list', { date })).map(({ name }) => name)
const make = async () => (await counter.done('backup.make', { date: null })).path
const restore = (file: string, lastNumbers: Parameters<typeof numbers>[0] | null = null) =>
  counter.done('backup.restore', { file, lastNumbers: lastNumbers && numbers(lastNumbers) })
const numbers = ({ A = 0, P = 0, C = 0, letterSerial = 0 }) => ({ tickets: { A, P, C }, letterSerial })
const serials = async () =>
  (await counter.done('letter.list-numbers', { year: 2026 })).numbers.map(({ serial, state }) => [serial, state])

describe('a copy of today', () => {
  it('takes the place of the data, also over a restart, and what was replaced can be brought back', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    await arrive('Budi Uji')
    counter.clock.advance(10)
    const { keptAt, until } = await restore(file)
    expect(until).toBe('2026-11-23T01:00:00.000Z')
    expect(await names()).toEqual(['Siti Contoh'])
    await counter.reopen()
    expect(await names()).toEqual(['Siti Contoh'])
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })

    expect((await counter.done('backup.list', {})).copies.map(copy => copy.file)).toContain(keptAt)
    expect(await counter.done('backup.prove', { file: keptAt })).toMatchObject({ visits: 2, continued: false })
    await restore(keptAt)
    expect((await names()).sort()).toEqual(['Budi Uji', 'Siti Contoh'])
  })

  it('opens again also where nothing but copies was made since, which the copy does not know of', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    await make()
    await restore(file)
    await counter.reopen()
    expect(await names()).toEqual(['Siti Contoh'])
  })

  it('gives no number again that was given after it', async () => {
    await acceptedVisit(counter, CERTIFICATE_SERVICE)
    const file = await make()
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const last = await finalLetter(counter, applicationId, 'registry-certificate')
    const label = await arrive('Budi Uji')
    await restore(file)
    expect(await arrive('Joko Contoh')).toBe(`A-${String(Number(label?.slice(2)) + 1).padStart(3, '0')}`)
    const again = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const next = await finalLetter(counter, again.applicationId, 'registry-certificate')
    expect([last.numberText, next.numberText]).toEqual(['400.9.14/0001/416-106/2026', '400.9.14/0002/416-106/2026'])
    expect(await serials()).toEqual([
      [1, 'outside'],
      [2, 'used'],
    ])
  })

  it('goes on above what the papers say, where they say more; what lies between is a gap to account for', async () => {
    const file = await make()
    await restore(file, { A: 41, letterSerial: 17 })
    expect(await arrive('Siti Contoh')).toBe('A-042')
    expect(await serials()).toEqual([[17, 'outside']])
    await restore(file, { A: 3 })
    expect(await arrive('Budi Uji')).toBe('A-043')
  })

  it('leaves the recovery key that is on paper now in force', async () => {
    const file = await make()
    const paper = parseRecoveryKey(await recoveryPaper(counter))
    if (!paper.ok) throw new Error(paper.sentence)
    await restore(file)
    expect((await counter.done('recovery.status', {})).madeAt).not.toBeNull()
    expect(await recoverKeys(join(counter.folder, 'data'), paper.bytes)).toEqual([KEY])
  })

  it('takes the place of data that has a damaged page', async () => {
    for (let visitor = 1; visitor <= 30; visitor += 1) await arrive(`Contoh ${visitor}`)
    const file = await make()
    await counter.reopen(async dataFolder => {
      const path = databaseFile(dataFolder)
      const sqlite = openEncrypted({ path, key: KEY }, true)
      const oldest = `SELECT pageno FROM dbstat WHERE name = 'reply' AND pagetype = 'leaf' ORDER BY path LIMIT 1`
      const page = Number(sqlite.prepare(oldest).pluck().get())
      sqlite.close()
      const bytes = await readFile(path)
      await writeFile(path, bytes.fill(7, page * 4096 - 64, page * 4096 - 32))
    })
    expect(await counter.call('backup.make', { date: null })).toMatchObject({ refusal: 'copy-broken' })
    await restore(file)
    expect(await names()).toHaveLength(30)
    expect(await counter.call('backup.make', { date: null })).toMatchObject({ ok: true })
  })

  it('leaves nothing beside the data but what belongs there', async () => {
    const before = await readdir(join(counter.folder, 'data'))
    await restore(await make())
    expect(await readdir(join(counter.folder, 'data'))).toEqual(before)
  })
})

describe('the copies after a restoration', () => {
  const list = async () =>
    (await counter.done('backup.list', {})).copies
      .map(({ file, provenAt, beforeRestoration }) => ({ file, proven: provenAt !== null, beforeRestoration }))
      .sort((one, other) => one.file.localeCompare(other.file))

  it('stay on record, and none with what is gone counts for what is there', async () => {
    const first = await make()
    counter.clock.advance(15)
    await arrive('Siti Contoh')
    const second = await make()
    counter.clock.advance(15)
    const { keptAt } = await restore(first)
    expect(await list()).toEqual([
      { file: first, proven: true, beforeRestoration: false },
      { file: second, proven: true, beforeRestoration: false },
      { file: keptAt, proven: false, beforeRestoration: true },
    ])
    expect(await counter.done('backup.latest', {})).toMatchObject({ path: first })
    for (const file of [second, keptAt]) await counter.done('backup.prove', { file })
    expect(await counter.done('backup.latest', {})).toMatchObject({ path: first })
    counter.clock.advance(15)
    await arrive('Budi Uji')
    expect(await counter.keepBackups()).toBe(true)
    const last = (await counter.done('backup.latest', {}))?.path
    expect([first, second, keptAt]).not.toContain(last)
    expect((await list()).map(({ file }) => file)).toEqual([first, second, keptAt, last])
  })

  it('count again once the data they hold is brought back', async () => {
    const first = await make()
    counter.clock.advance(15)
    await arrive('Siti Contoh')
    const second = await make()
    counter.clock.advance(15)
    const { keptAt } = await restore(first)
    counter.clock.advance(15)
    await restore(keptAt)
    expect(await counter.done('backup.latest', {})).toMatchObject({ path: second })
    expect(await names()).toEqual(['Siti Contoh'])
  })

  it('go on to the second folder, also where the copy did not know it', async () => {
    const disk = await mkdtemp('/dev/shm/loket-')
    try {
      const first = await make()
      const { settings } = await counter.done('settings.read', {})
      await counter.done('settings.save', { ...settings, counterName: 'Loket 9', secondBackupFolder: disk })
      await restore(first)
      expect((await counter.done('settings.read', {})).settings).toMatchObject({
        counterName: 'Loket 1',
        secondBackupFolder: disk,
      })
    } finally {
      await rm(disk, { recursive: true })
    }
  })
})

it('can be done by an account that the copy does not know, which is then signed out', async () => {
  const file = await make()
  await counter.done('account.add', { name: 'Dewi Uji', pin: '736251', roles: ['administrator'] })
  await counter.signIn('Dewi Uji', '736251')
  await restore(file)
  expect(await counter.call('session.current', {})).toMatchObject({ refusal: 'not-signed-in' })
  expect((await counter.done('setup.status', {})).accounts.map(({ name }) => name)).toEqual(['Rini Contoh'])
  await counter.signIn()
  expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
})

describe('a copy from before today', () => {
  it('is restored only with the last printed numbers', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    counter.clock.advance(24 * 60)
    await counter.signIn()
    await arrive('Budi Uji')
    expect(await counter.call('backup.restore', { file, lastNumbers: null })).toMatchObject({
      refusal: 'numbers-needed',
      fields: [{ path: 'lastNumbers' }],
    })
    expect(await names('2026-11-24')).toEqual(['Budi Uji'])
    const reply = await counter.call('backup.restore', { file, lastNumbers: numbers({ letterSerial: 5000 }) })
    expect(reply).toMatchObject({ refusal: 'invalid-input', fields: [{ path: 'lastNumbers.letterSerial' }] })
    await restore(file, { A: 7 })
    await counter.signIn(undefined, PIN)
    expect(await names('2026-11-24')).toEqual([])
    expect(await arrive('Joko Contoh')).toBe('A-008')
  })
})

describe('what cannot be restored', () => {
  it('a damaged copy, and nothing has changed', async () => {
    const file = await make()
    await arrive('Siti Contoh')
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    expect(await counter.call('backup.restore', { file, lastNumbers: null })).toMatchObject({ refusal: 'copy-broken' })
    expect(await names()).toEqual(['Siti Contoh'])
    expect(await readdir(join(counter.folder, 'backups'))).toHaveLength(1)
  })

  it('a file that is no copy of this counter', async () => {
    const file = join(counter.folder, 'data', 'loket.db')
    const reply = await counter.call('backup.restore', { file, lastNumbers: null })
    expect(reply).toMatchObject({ refusal: 'copy-not-found' })
  })
})

it('waits for visitors who are being registered, and loses none of their numbers', async () => {
  const file = await make()
  const labels = await Promise.all([
    ...['Siti Contoh', 'Budi Uji', 'Joko Contoh'].map(arrive),
    restore(file).then(() => undefined),
    ...['Wati Contoh', 'Dewi Uji'].map(arrive),
  ])
  const next = await arrive('Rudi Contoh')
  const given = [...labels, next].filter(label => label !== undefined)
  expect(new Set(given).size).toBe(given.length)
  expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
})
