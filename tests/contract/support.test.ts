import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toldError } from '#contract/told-error.ts'
import { databaseFile } from '#store/data-folder.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter, resident } from '../support/letters.ts'
import { KEY, type OpenCounter, openCounter, setupInput } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const text = async () => (await counter.done('support.read', {})).text
const factIn = (told: string, name: string): string | undefined => new RegExp(`^${name} {2,}(.+)$`, 'm').exec(told)?.[1]

it('tells versions, rows, room and ages', async () => {
  await counter.done('visit.register', registration('Siti Contoh'))
  await counter.done('visit.register', registration('Budi Contoh'))
  const before = await text()
  expect(factIn(before, 'Program')).toBe('0.0.0-test')
  expect(factIn(before, 'Data')).toMatch(/^versi \d+$/)
  expect(factIn(before, 'Sisa disk')).toMatch(/^\d+ MB$/)
  expect(factIn(before, 'visit')).toBe('2')
  expect(factIn(before, 'letter')).toBe('0')
  expect(factIn(before, 'Salinan')).toBe('belum ada')

  await counter.done('backup.make', { date: null })
  counter.clock.advance(60 * 24 * 2 + 185)
  const after = await text()
  expect(factIn(after, 'Salinan')).toBe('2 hari 3 jam yang lalu')
  expect(factIn(after, 'Di disk lain')).toBe('belum ada')
})

it('ends with the last two hundred lines of the log, also where it was just set aside', async () => {
  const logs = join(counter.folder, 'logs')
  await mkdir(logs)
  const lines = Array.from({ length: 300 }, (_, index) => `{"event":"desk-died","exitCode":${index}}`)
  await writeFile(join(logs, 'loket.1.log'), `${lines.slice(0, 250).join('\n')}\n`)
  await writeFile(join(logs, 'loket.log'), `${lines.slice(250).join('\n')}\n`)
  expect((await text()).trimEnd().split('\n').slice(-201)).toEqual([
    'Catatan program, 200 baris terakhir',
    ...lines.slice(100),
  ])
})

it('is saved as a file in the folder of the day', async () => {
  const { path } = await counter.done('support.save', {})
  expect(path).toContain(join('output', '2026-11-23', 'keterangan-dukungan-'))
  // The room on the disk and the reply to this very call differ from one moment to the next.
  const steady = (told: string) => told.replace(/^(Sisa disk|reply) .*$/gm, '')
  expect(steady(await readFile(path, 'utf8'))).toBe(steady(await text()))
})

it('is told of an error of the desk by its name and place, without what was typed', async () => {
  await counter.reopen(async dataFolder => {
    const sqlite = openEncrypted({ path: databaseFile(dataFolder), key: KEY })
    sqlite.exec(`CREATE TRIGGER t BEFORE INSERT ON ticket BEGIN SELECT RAISE(ABORT, 'Zubaidah Contohwati'); END`)
    sqlite.close()
  })
  const error: unknown = await counter.call('visit.register', registration('Zubaidah Contohwati')).catch(met => met)
  expect(String(error)).toContain('Zubaidah')
  expect(toldError(error)).toMatchObject({ name: 'SqliteError', code: 'SQLITE_CONSTRAINT_TRIGGER', constraint: null })
  expect(JSON.stringify(toldError(error))).not.toContain('Zubaidah')
  expect(toldError(error).stack.join()).toMatch(/[\w-]+\.(ts|js):\d+:\d+/)
})

it('names no visitor, account, office, printer or folder', async () => {
  const visitor = resident('Zubaidah Contohwati')
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Zubaidah Contohwati')
  await finalLetter(counter, applicationId, 'registry-certificate')
  await counter.done('settings.save', {
    ...setupInput().settings,
    secondBackupFolder: join(counter.folder, 'Pak Wiryo'),
  })
  await counter.done('backup.make', { date: null })
  const told = await text()
  expect(factIn(told, 'Di disk lain')).toBe('belum ada (missing)')
  const { settings, account } = setupInput()
  const marks = [visitor.name, visitor.nik, visitor.address, account.name, settings.officeName, counter.folder, 'Wiryo']
  for (const mark of marks) expect(told).not.toContain(mark)
})
