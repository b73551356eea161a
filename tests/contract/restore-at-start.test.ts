import { copyFile, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startFailed } from '#desk/start-failed.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { databaseFile } from '#store/data-folder.ts'
import { openDatabase } from '#store/open-database.ts'
import { bringEverything, registration } from '../support/day.ts'
import { filesIn } from '../support/files-in.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '../support/letters.ts'
import { OPENING, type OpenCounter, openCounter } from '../support/open-counter.ts'
import { restored, restoreRefusal, startOf } from '../support/restore-start.ts'

let counter: OpenCounter
let data: string
beforeEach(async () => {
  counter = await openCounter()
  data = join(counter.folder, 'data')
})
afterEach(() => counter.close())

const arrive = async (name: string) => (await counter.done('visit.register', registration(name))).ticket?.label
const names = async () => (await counter.done('visit.list', { date: '2026-11-23' })).map(({ name }) => name)
const make = async () => (await counter.done('backup.make', { date: null })).path
const spoil = () => writeFile(databaseFile(data), Buffer.alloc(8192, 7))
const noNumbers = {
  tickets: { A: 0, P: 0, C: 0 },
  letterSerial: 0,
  receipts: { receipt: 0, 'missing-papers': 0, complaint: 0 },
}
/** The store breaks and a copy takes its place. */
const breakAndRestore = (file: string) =>
  counter.reopen(async () => {
    await spoil()
    await restored(file, { dataFolder: data })
  })

describe('a broken store on the same computer', () => {
  it('is replaced by a copy and kept whole, with all that belongs to it', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    await arrive('Budi Uji')
    let broken: Record<string, string> = {}
    await counter.reopen(async () => {
      await spoil()
      await writeFile(join(data, 'loket.db-wal'), 'a log that nobody can read')
      broken = await filesIn(data)
      await restored(file, { dataFolder: data })
    })
    expect(await names()).toEqual(['Siti Contoh'])
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
    const { keptAt, ...told } = (await counter.done('restoration.read', {})) ?? { keptAt: null }
    expect(told).toMatchObject({ until: OPENING, known: { tickets: { A: 1 } }, settlers: ['Rini Contoh'] })
    const kept = Object.entries(await filesIn(join(counter.folder, 'backups'))).filter(([path]) =>
      path.startsWith(keptAt?.slice(0, -3) ?? ''),
    )
    expect(kept.map(([, hash]) => hash).sort()).toEqual(Object.values(broken).sort())
    expect((await counter.done('backup.list', {})).copies.map(copy => copy.file)).toContain(keptAt)
    const inPlace = ['loket.db', 'loket.db-wal', 'loket.in-use', 'loket.key-check', 'loket.last-commit']
    expect((await readdir(data)).sort()).toEqual(inPlace)
  })

  it('gives out no number before somebody has told the last printed ones, and then goes on above them', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, 'registry-certificate')
    const file = await make()
    await breakAndRestore(file)
    const refused = { refusal: 'numbers-unsettled' }
    expect(await counter.call('visit.register', registration('Siti Contoh'))).toMatchObject(refused)
    expect(await counter.call('letter.finalise', { letterId })).toMatchObject(refused)

    const lastNumbers = { ...noNumbers, tickets: { A: 41, P: 5, C: 0 }, letterSerial: 17 }
    await counter.done('restoration.settle', { lastNumbers })
    expect(await counter.done('restoration.read', {})).toBeNull()
    expect(await arrive('Siti Contoh')).toBe('A-042')
    await counter.done('letter.finalise', { letterId })
    expect((await counter.done('letter.list-numbers', { year: 2026 })).numbers.map(({ serial }) => serial)).toEqual([
      17, 18,
    ])
    expect(await counter.call('restoration.settle', { lastNumbers })).toMatchObject({ refusal: 'nothing-to-settle' })
  })

  it('goes on above printed receipts, and takes no number that is a slip of the pen', async () => {
    const file = await make()
    await breakAndRestore(file)
    const slips = { ...noNumbers, tickets: { A: 4000, P: 0, C: 0 }, receipts: { ...noNumbers.receipts, receipt: 1001 } }
    expect(await counter.call('restoration.settle', { lastNumbers: slips })).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'lastNumbers.tickets.A' }, { path: 'lastNumbers.receipts.receipt' }],
    })
    const receipts = { receipt: 12, 'missing-papers': 3, complaint: 9 }
    await counter.done('restoration.settle', { lastNumbers: { ...noNumbers, receipts } })
    const guest = registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] })
    const { visitId } = await counter.done('visit.register', guest)
    const { id: applicationId } = await bringEverything(counter, visitId)
    const { receiptNumber } = await counter.done('application.accept', { applicationId })
    expect(receiptNumber).toBe('TT-2026-00013')
  })

  it('stays unsettled where another copy is restored before anybody has told', async () => {
    const file = await make()
    await breakAndRestore(file)
    await counter.done('backup.restore', { file, lastNumbers: null })
    expect(await counter.call('visit.register', registration('Siti Contoh'))).toMatchObject({
      refusal: 'numbers-unsettled',
    })
  })

  it('offers the newest copy that holds, and names those that do not', async () => {
    const older = await make()
    counter.clock.advance(1)
    await arrive('Siti Contoh')
    const whole = await make()
    counter.clock.advance(1)
    const damaged = await make()
    counter.clock.advance(1)
    const foreign = await make()
    await counter.detach()
    const bytes = await readFile(damaged)
    await writeFile(damaged, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    const other = join(counter.folder, 'other')
    await (await openDatabase({ dataFolder: other, key: Buffer.alloc(32, 8) })).close()
    await copyFile(databaseFile(other), foreign)
    for (const [minute, file] of [older, whole, damaged, foreign].entries())
      await utimes(file, minute * 60, minute * 60)
    const init = {
      ...startOf({ dataFolder: data }),
      restoreFrom: null,
      mustExist: true,
      outputFolder: '',
      resourcesFolder: '',
      logFolder: '',
    }
    const { copies } = await startFailed(new StoreCannotOpen('file-corrupt', 'Berkas data rusak'), {
      ...init,
      programVersion: '',
      keyWarning: null,
    })
    expect(Object.fromEntries(copies.map(({ file, state }) => [file, state]))).toEqual({
      [foreign]: 'other-key',
      [damaged]: 'refused',
      [whole]: 'whole',
      [older]: 'unseen',
    })
    expect(copies.find(({ state }) => state === 'whole')).toMatchObject({ until: '2026-11-23T01:01:00.000Z' })
    await counter.reopen()
  })
})

describe('data that can be opened', () => {
  it('is never replaced at a start', async () => {
    const file = await make()
    await arrive('Siti Contoh')
    await counter.reopen(async () => {
      expect(await restoreRefusal(file, { dataFolder: data })).toBe('in-use')
    })
    expect(await names()).toEqual(['Siti Contoh'])
  })

  it('of another computer, whose key is not here, stays where the copy cannot be opened either', async () => {
    const file = await make()
    await counter.detach()
    const before = await filesIn(counter.folder)
    const start = { dataFolder: data, keys: [Buffer.alloc(32, 8)] }
    expect(await restoreRefusal(file, start)).toBe('recovery-missing')
    expect(await restoreRefusal(file, { ...start, keys: [] })).toBe('recovery-missing')
    expect(await filesIn(counter.folder)).toEqual(before)
    await counter.reopen()
  })
})
