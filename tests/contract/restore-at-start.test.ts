import { createHash } from 'node:crypto'
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OutputOf } from '#contract/contract.ts'
import { NotRestored, restoreAtStart } from '#desk/restore-at-start.ts'
import { startFailed } from '#desk/start-failed.ts'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { databaseFile } from '#store/data-folder.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { recoverKeys, recoveryFileOf } from '#store/recovery-file.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { acceptedVisit, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '../support/letters.ts'
import { KEY, OPENING, type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

const OTHER_KEY = Buffer.alloc(32, 8)
const chance = { now: () => '2026-11-23T03:00:00.000Z', newId: () => 'restoration-1' }

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
const spoil = (dataFolder: string) => writeFile(databaseFile(dataFolder), Buffer.alloc(8192, 7))

type Start = { dataFolder?: string; keys?: Uint8Array[]; recoveryKey?: string | null }
const start = ({ dataFolder = data, keys = [KEY], recoveryKey = null }: Start) => ({
  dataFolder,
  keys,
  recoveryKey,
  sqliteBinding: null,
})
const restore = (from: string, how: Start = {}) => restoreAtStart(start(how), from, chance)
const refusalOf = async (from: string, how: Start = {}) => {
  const error = await restore(from, how).catch((met: unknown) => met)
  if (!(error instanceof NotRestored)) throw error
  expect(error.message.length).toBeGreaterThan(20)
  return error.refusal
}
/** Every file below a folder, with its hash. */
const filesIn = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(
      files.map(
        async file =>
          [
            file,
            createHash('sha256')
              .update(await readFile(file))
              .digest('hex'),
          ] as const,
      ),
    ),
  )
}
const noNumbers: OutputOf<'restoration.read'> & object extends { known: infer K } ? K : never = {
  tickets: { A: 0, P: 0, C: 0 },
  letterSerial: 0,
  receipts: { receipt: 0, 'missing-papers': 0, complaint: 0 },
}

describe('a broken store on the same computer', () => {
  it('is replaced by a copy and kept whole, with all that belongs to it', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    await arrive('Budi Uji')
    let broken: Record<string, string> = {}
    await counter.reopen(async () => {
      await spoil(data)
      await writeFile(join(data, 'loket.db-wal'), 'a log that nobody can read')
      broken = await filesIn(data)
      expect(await restore(file)).toEqual(KEY)
    })
    expect(await names()).toEqual(['Siti Contoh'])
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
    const { keptAt, ...told } = (await counter.done('restoration.read', {})) ?? { keptAt: null }
    expect(told).toMatchObject({ until: OPENING, known: { tickets: { A: 1 } }, settlers: ['Rini Contoh'] })
    expect(Object.values(await filesIn(dirname(keptAt ?? ''))).sort()).toEqual(Object.values(broken).sort())
    expect((await readdir(data)).sort()).toEqual(['loket.db', 'loket.db-wal', 'loket.key-check', 'loket.last-commit'])
  })

  it('gives out no number before somebody has told the last printed ones, and then goes on above them', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, 'registry-certificate')
    const open = await acceptedVisit(counter, CERTIFICATE_SERVICE)
    const file = await make()
    await counter.reopen(async () => {
      await spoil(data)
      await restore(file)
    })
    const refused = { refusal: 'numbers-unsettled' }
    expect(await counter.call('visit.register', registration('Siti Contoh'))).toMatchObject(refused)
    expect(await counter.call('letter.finalise', { letterId })).toMatchObject(refused)
    expect(open.visitId).toBeDefined()

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
    await counter.reopen(async () => {
      await spoil(data)
      await restore(file)
    })
    const slips = { ...noNumbers, tickets: { A: 4000, P: 0, C: 0 }, receipts: { ...noNumbers.receipts, receipt: 1001 } }
    expect(await counter.call('restoration.settle', { lastNumbers: slips })).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'lastNumbers.tickets.A' }, { path: 'lastNumbers.receipts.receipt' }],
    })
    const receipts = { receipt: 12, 'missing-papers': 3, complaint: 9 }
    await counter.done('restoration.settle', { lastNumbers: { ...noNumbers, receipts } })
    await acceptedVisit(counter, CERTIFICATE_SERVICE)
    await counter.reopen()
    const next = await counter.done('restoration.read', {})
    expect(next).toBeNull()
  })

  it('stays unsettled where another copy is restored before anybody has told', async () => {
    const file = await make()
    await counter.reopen(async () => {
      await spoil(data)
      await restore(file)
    })
    await counter.done('backup.restore', { file, lastNumbers: null })
    expect(await counter.call('visit.register', registration('Siti Contoh'))).toMatchObject({
      refusal: 'numbers-unsettled',
    })
  })

  it('offers the newest copy that holds, and names those that do not', async () => {
    await make()
    counter.clock.advance(1)
    await arrive('Siti Contoh')
    const whole = await make()
    counter.clock.advance(1)
    const damaged = await make()
    await counter.detach()
    const bytes = await readFile(damaged)
    await writeFile(damaged, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    const init = { ...start({}), restoreFrom: null, outputFolder: '', resourcesFolder: '', programVersion: '' }
    const { copies } = await startFailed(new StoreCannotOpen('file-corrupt', 'Berkas data rusak'), {
      ...init,
      keyWarning: null,
    })
    expect(copies.map(({ state }) => state).sort()).toEqual(['refused', 'unseen', 'whole'])
    expect(copies.find(({ state }) => state === 'whole')).toMatchObject({
      file: whole,
      until: '2026-11-23T01:01:00.000Z',
    })
    await counter.reopen()
  })
})

describe('a new computer', () => {
  let elsewhere: string
  let file: string
  let paper: string
  beforeEach(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'loket-elsewhere-'))
    paper = await recoveryPaper(counter)
    await arrive('Siti Contoh')
    const made = await make()
    file = join(elsewhere, 'loket-from-old.db')
    await copyFile(made, file)
    await copyFile(recoveryFileOf(made), recoveryFileOf(file))
    const fresh = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: OTHER_KEY })
    await fresh.close()
  })
  afterEach(() => rm(elsewhere, { recursive: true, force: true }))

  const here = (recoveryKey: string | null = null): Start => ({
    dataFolder: join(elsewhere, 'data'),
    keys: [OTHER_KEY],
    recoveryKey,
  })
  const bytesOf = (text: string) => {
    const parsed = parseRecoveryKey(text)
    if (!parsed.ok) throw new Error(parsed.sentence)
    return parsed.bytes
  }

  it('has the whole counter from the copy, the file beside it and the paper, and the paper still opens it', async () => {
    expect(await refusalOf(file, here())).toBe('recovery-needed')
    expect(await restore(file, here(paper))).toEqual(KEY)
    expect(await recoverKeys(join(elsewhere, 'data'), bytesOf(paper))).toEqual([KEY])
    const moved = await openCounter({ folder: elsewhere, state: 'kept', ids: 'moved' })
    await moved.signIn()
    expect((await moved.done('visit.list', { date: '2026-11-23' })).map(({ name }) => name)).toEqual(['Siti Contoh'])
    expect(await moved.done('restoration.read', {})).toMatchObject({ keptAt: null, copyFile: 'loket-from-old.db' })
    await moved.close()
  })

  it('also where no data was ever there, and a copy of an older program', async () => {
    await rm(join(elsewhere, 'data'), { recursive: true })
    const older = join(elsewhere, 'older')
    await (await openDatabase({ dataFolder: older, key: KEY }, migrations.slice(0, 6))).close()
    await restore(databaseFile(older), { ...here(), keys: [KEY] })
    const database = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: KEY })
    expect(await database.read(store => store.restorations.unsettled())).toMatchObject([{ keptAt: null }])
    await database.close()
  })

  it('keeps the paper in force that was made after the copy', async () => {
    const later = await recoveryPaper(counter)
    const [made = ''] = (await counter.done('backup.list', {})).copies.map(copy => copy.file)
    await copyFile(recoveryFileOf(made), recoveryFileOf(file))
    expect(await refusalOf(file, here(paper))).toBe('wrong-recovery-key')
    await restore(file, here(later))
    const database = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: KEY })
    await database.close()
    expect(await recoverKeys(join(elsewhere, 'data'), bytesOf(later))).toEqual([KEY])
  })

  it.each([
    ['a file that is gone', 'copy-missing', async () => rm(file)],
    [
      'a file that is something else',
      'not-a-copy',
      async () => {
        await rm(recoveryFileOf(file))
        await writeFile(file, 'Daftar hadir')
      },
    ],
    [
      'a damaged copy',
      'copy-broken',
      async () => {
        const bytes = await readFile(file)
        await writeFile(file, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
      },
    ],
    ['a copy without the file beside it', 'recovery-missing', () => rm(recoveryFileOf(file))],
    [
      'a copy of a newer program',
      'copy-newer',
      async () => {
        const sqlite = openEncrypted({ path: file, key: KEY })
        sqlite.pragma('user_version = 99')
        sqlite.close()
      },
    ],
  ] as const)('refuses %s and leaves everything as it was', async (_what, refusal, change) => {
    await change()
    const before = await filesIn(elsewhere)
    expect(await refusalOf(file, here(paper))).toBe(refusal)
    expect(await filesIn(elsewhere)).toEqual(before)
  })

  it('refuses a paper that is not the one of the copy', async () => {
    const other = await openCounter({ ids: 'other' })
    const otherPaper = await recoveryPaper(other)
    await other.close()
    expect(await refusalOf(file, here(otherPaper))).toBe('wrong-recovery-key')
  })
})

describe('data that can be opened', () => {
  it('is never replaced at a start', async () => {
    const file = await make()
    await arrive('Siti Contoh')
    await counter.reopen(async () => {
      expect(await refusalOf(file)).toBe('in-use')
    })
    expect(await names()).toEqual(['Siti Contoh'])
  })

  it('of another computer, whose key is not here, is kept beside the copies', async () => {
    await arrive('Siti Contoh')
    const file = await make()
    await counter.detach()
    const elsewhere = await mkdtemp(join(tmpdir(), 'loket-elsewhere-'))
    await mkdir(join(elsewhere, 'data'))
    await cp(data, join(elsewhere, 'data'), { recursive: true })
    expect(await refusalOf(file, { dataFolder: join(elsewhere, 'data'), keys: [OTHER_KEY] })).toBe('recovery-missing')
    await restore(file, { dataFolder: join(elsewhere, 'data'), keys: [] }).catch(() => undefined)
    expect(await readFile(databaseFile(join(elsewhere, 'data')))).toEqual(await readFile(databaseFile(data)))
    await rm(elsewhere, { recursive: true, force: true })
    await counter.reopen()
  })
})
