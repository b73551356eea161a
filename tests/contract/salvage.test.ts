import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { restored } from '../support/restore-start.ts'

const SEALED_SERVICE = 'mjk-kota-rumah-aman-shelter'

let counter: OpenCounter
let numberText: string | null
/** The file that a restoration has put aside, with what came after the copy. */
let file: string
beforeEach(async () => {
  counter = await openCounter()
  await counter.done('visit.register', registration('Siti Contoh'))
  const copy = await counter.done('backup.make', { date: null })
  counter.clock.advance(5)
  await counter.done('visit.register', registration('Budi Uji', { purpose: 'information', purposeNote: 'Bertanya' }))
  counter.clock.advance(1)
  await counter.done('visit.register', registration('Nama Rahasia', { serviceIds: [SEALED_SERVICE] }))
  counter.clock.advance(1)
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Wati Contoh')
  numberText = (await finalLetter(counter, applicationId, 'registry-certificate')).numberText
  file = (await counter.done('backup.restore', { file: copy.path, lastNumbers: null })).keptAt
  await counter.signIn()
})
afterEach(() => counter.close())

const salvaged = () => counter.done('restoration.salvaged', { file })

describe('a file that was put aside', () => {
  it('gives what the copy in its place has not, to be entered again by hand', async () => {
    expect(await counter.call('restoration.salvaged', { file })).toMatchObject({ refusal: 'not-salvaged' })
    const before = await readFile(file, 'hex')
    const report = await counter.done('restoration.salvage', { file })
    expect(await readFile(file, 'hex')).toBe(before)
    expect(report).toMatchObject({ unreadablePages: 0, lostFrames: 0 })
    const { missing, lastNumbers } = await salvaged()
    expect(missing.map(({ kind, number, name }) => `${kind} ${number} ${name}`)).toEqual([
      'visit 2 Budi Uji',
      'ticket A-002 Budi Uji',
      'visit 3 null',
      'ticket C-001 null',
      'visit 4 Wati Contoh',
      'ticket A-003 Wati Contoh',
      `letter-number ${numberText} null`,
    ])
    expect(JSON.stringify(missing)).not.toContain('Rahasia')
    expect(lastNumbers).toContainEqual({ series: 'Antrian A', last: 3 })
    expect(lastNumbers).toContainEqual({ series: 'Surat 2026', last: 1 })
  })

  it('is also the store that a start could not open', async () => {
    const copy = await counter.done('backup.make', { date: null })
    counter.clock.advance(1)
    await counter.done('visit.register', registration('Tuti Contoh'))
    await counter.reopen(async dataFolder => {
      const broken = await readFile(join(dataFolder, 'loket.db'))
      await writeFile(join(dataFolder, 'loket.db'), broken.fill(7, 4096, 4160))
      await restored(copy.path, { dataFolder })
    })
    await counter.signIn()
    const waiting = await counter.done('restoration.read', {})
    const kept = { file: waiting?.keptAt ?? '' }
    const { copies } = await counter.done('backup.list', {})
    expect(copies.find(each => each.file === kept.file)).toMatchObject({ beforeRestoration: true, provenAt: null })
    expect(await counter.done('restoration.salvage', kept)).toMatchObject({ unreadablePages: 1 })
    const { missing } = await counter.done('restoration.salvaged', kept)
    expect(missing.map(({ name }) => name)).toContain('Tuti Contoh')
  })

  it('is reported on paper, a sealed case by its number alone', async () => {
    const document = { kind: 'salvage-report' as const, file }
    expect(await counter.call('paper.preview', { document })).toMatchObject({ refusal: 'wrong-state' })
    await counter.done('restoration.salvage', { file })
    const { html } = await counter.done('paper.preview', { document })
    expect(html).toContain('LAPORAN PENYELAMATAN DATA')
    expect(html).toContain('Budi Uji')
    expect(html).toContain('C-001')
    expect(html).not.toContain('Rahasia')
  })

  it('tells of what was read although pages of it are damaged', async () => {
    const bytes = await readFile(file)
    for (const page of [9, 30, 55]) bytes.fill(0x5a, page * 4096 + 100, page * 4096 + 200)
    await writeFile(file, bytes)
    const report = await counter.done('restoration.salvage', { file })
    expect(report.unreadablePages).toBe(3)
    expect((await salvaged()).report).toEqual(report)
  })

  it('shows names only to who works with visitors', async () => {
    await counter.done('restoration.salvage', { file })
    await counter.done('account.add', { name: 'Admin Contoh', roles: ['administrator'], pin: PIN })
    await counter.signIn('Admin Contoh')
    const { missing } = await salvaged()
    expect(missing).toHaveLength(7)
    expect(missing.every(({ name }) => name === null)).toBe(true)
    expect(JSON.stringify(missing)).not.toMatch(/Budi|Wati|Bertanya/)
  })

  it('is none of the copies that the data may be restored from once it was salvaged', async () => {
    const listed = async () => (await counter.done('backup.list', {})).copies.map(copy => copy.file)
    const before = await listed()
    await counter.done('restoration.salvage', { file })
    expect(await listed()).toEqual(before)
  })
})

it('refuses a file that lies elsewhere', async () => {
  expect(await counter.call('restoration.salvage', { file: '/etc/passwd' })).toMatchObject({
    refusal: 'copy-not-found',
  })
  expect(await counter.call('restoration.salvaged', { file: '/etc/passwd' })).toMatchObject({ refusal: 'not-salvaged' })
})
