import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { destroyedText } from '#domain/retention.ts'
import { acceptedVisit, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, resident } from '../support/letters.ts'
import { lists, longAgo, NAME, OLD_DAY, pastTheProgram, TODAY, told } from '../support/long-ago.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { visitReport, walkSteps } from '../support/steps.ts'

let counter: OpenCounter
let by: ReturnType<typeof lists>
beforeEach(async () => {
  counter = await openCounter({ now: `${OLD_DAY}T01:00:00.000Z` })
  by = lists(counter)
  await counter.done('account.add', { name: 'Admin Kedua', roles: ['administrator'], pin: PIN })
})
afterEach(() => counter.close())

/** Every byte of the store in clear: the pages as SQLite reads them, free ones too. */
const bytesInClear = () => pastTheProgram(counter, sqlite => sqlite.serialize())

const found = (bytes: Buffer, text: string): boolean =>
  bytes.includes(text) || bytes.includes(text.toLowerCase()) || bytes.includes(Buffer.from(text, 'utf16le'))

describe('what has passed its period', () => {
  it('is told by kind with its days and ids, on whole days of the office', async () => {
    const { visitId, applicationId, letterId, complaintId } = await longAgo(counter)
    const { groups } = await counter.done('retention.list-due', { asOf: '2025-03-03' })
    expect(groups).toMatchObject([
      { kind: 'visit', years: 5, count: 1, from: OLD_DAY, to: OLD_DAY, ids: [visitId] },
      { kind: 'application', years: 10, count: 1, from: OLD_DAY, to: OLD_DAY, ids: [applicationId] },
      { kind: 'letter', count: 1, ids: [letterId] },
      { kind: 'complaint', count: 1, ids: [complaintId] },
      { kind: 'audit', from: OLD_DAY, to: OLD_DAY },
    ])
    expect((await counter.done('retention.list-due', { asOf: '2025-03-02' })).groups).toEqual([])
  })

  it('keeps a visit as long as the application it brought', async () => {
    await longAgo(counter)
    expect((await counter.done('retention.list-due', { asOf: '2021-01-01' })).groups).toEqual([])
  })

  it('leaves out what somebody still works on', async () => {
    await acceptedResident(counter, CERTIFICATE_SERVICE, NAME)
    counter.clock.now = `${TODAY}T01:00:00.000Z`
    expect((await counter.done('retention.list-due', { asOf: TODAY })).groups.map(({ kind }) => kind)).toEqual([
      'audit',
    ])
  })

  it('never comes for what the office keeps for good', async () => {
    await longAgo(counter)
    const periods = { visit: null, application: null, letter: null, complaint: null, audit: null }
    await counter.done('retention.save', { periods })
    expect((await counter.done('retention.list-due', { asOf: '2099-01-01' })).groups).toEqual([])
    expect(await counter.call('retention.draw-list', { kinds: ['visit'] })).toMatchObject({ refusal: 'nothing-due' })
  })
})

describe('a destruction list', () => {
  it('has a number of its year, a date and the hash of its content, and is printed with lines to sign', async () => {
    await longAgo(counter)
    const first = await by.draw('letter')
    const second = await by.draw('letter')
    expect([first.number, second.number]).toEqual(['1/2026', '2/2026'])
    expect(first.contentHash).toBe(second.contentHash)
    expect((await by.draw('visit')).contentHash).not.toBe(first.contentHash)
    const { html } = await counter.done('paper.preview', {
      document: { kind: 'destruction-list', listId: first.listId },
    })
    for (const text of [
      'DAFTAR ARSIP USUL MUSNAH',
      '1/2026',
      first.contentHash,
      'Surat dan serah terimanya',
      'Menyetujui',
    ])
      expect(html).toContain(text)
    for (const text of told) expect(html).not.toContain(text)
  })

  it('destroys nothing by being drawn', async () => {
    const { visitId } = await longAgo(counter)
    await by.everything()
    expect((await counter.done('visit.read', { visitId })).person.name).toBe(NAME)
  })

  it('is carried out by another account where the office verifies by tiers, and by any administrator where not', async () => {
    await longAgo(counter)
    const { settings } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, tieredVerification: true })
    const { listId } = await by.draw('complaint')
    expect(await counter.call('retention.destroy', by.signed(listId))).toMatchObject({ refusal: 'same-person' })
    await counter.signIn('Admin Kedua')
    expect(await counter.done('retention.destroy', by.signed(listId))).toMatchObject({ records: 1 })
    await counter.signIn()
    await counter.done('settings.save', { ...settings, tieredVerification: false })
    await counter.done('retention.destroy', by.signed((await by.draw('letter')).listId))
  })

  it('needs who signed it and a day between drawing and today, and goes once', async () => {
    await longAgo(counter)
    const { listId } = await by.draw('complaint')
    expect(await counter.call('retention.destroy', { listId, signedBy: [], signedOn: TODAY })).toMatchObject({
      refusal: 'invalid-input',
    })
    for (const signedOn of ['2026-11-22', '2026-11-24'])
      expect(await counter.call('retention.destroy', { ...by.signed(listId), signedOn })).toMatchObject({
        refusal: 'date-invalid',
      })
    await counter.done('retention.destroy', by.signed(listId))
    expect(await counter.call('retention.destroy', by.signed(listId))).toMatchObject({ refusal: 'wrong-state' })
  })

  it('is outdated once another list has taken its records', async () => {
    await longAgo(counter)
    const [first, second] = [await by.draw('letter'), await by.draw('letter')]
    await counter.done('retention.destroy', by.signed(first.listId))
    expect(await counter.call('retention.destroy', by.signed(second.listId))).toMatchObject({
      refusal: 'list-outdated',
    })
  })

  it('says what became of it', async () => {
    await longAgo(counter)
    const { listId } = await by.draw('complaint')
    await counter.done('retention.destroy', by.signed(listId))
    expect(await counter.done('retention.lists', {})).toMatchObject([
      { number: '1/2026', groups: [{ kind: 'complaint', count: 1 }], destroyed: { signedBy: ['Ketua Panitia Uji'] } },
    ])
  })
})

describe('carrying out a list', () => {
  it('leaves no word of the person in any page, index, reply or log of the store', async () => {
    await longAgo(counter)
    const before = await bytesInClear()
    for (const text of told) expect(found(before, text), `${text} was there`).toBe(true)
    const olderCopy = join(counter.folder, 'data', 'loket.version-1.db')
    await writeFile(olderCopy, before)
    await counter.done('retention.destroy', by.signed((await by.everything()).listId))
    await expect(access(olderCopy)).rejects.toThrow('ENOENT')
    const after = await bytesInClear()
    for (const text of [...told, 'zulaikhah', 'wiryawan', 'qomariyah'])
      expect(found(after, text), `${text} is left`).toBe(false)
  })

  it('keeps numbers, dates and states, with neutral words in the place of the rest', async () => {
    const { visitId, letterId, numberText, complaint } = await longAgo(counter)
    await counter.done('retention.destroy', by.signed((await by.everything()).listId))
    const visit = await counter.done('visit.read', { visitId })
    expect(visit).toMatchObject({ businessDate: OLD_DAY, purposeNote: null, ticket: { label: 'A-001' } })
    expect(visit.person).toMatchObject({ name: destroyedText, nik: null, phone: null, address: null })
    expect(visit.applications).toMatchObject([{ state: 'handed-over', letters: [{ id: letterId, numberText }] }])
    const { numbers } = await counter.done('letter.list-numbers', { year: 2015 })
    expect(numbers).toMatchObject([{ numberText, state: 'used', about: destroyedText }])
    expect(await counter.done('complaint.list', { from: OLD_DAY, to: OLD_DAY })).toMatchObject([{ number: complaint }])
    expect(await counter.call('paper.preview', { document: { kind: 'letter', letterId } })).toMatchObject({
      refusal: 'wrong-state',
    })
    expect(await counter.done('person.search', { query: destroyedText })).toEqual([])
  })

  it('leaves a person who came again later, but not the old visit with her', async () => {
    const { personId, visitId } = await longAgo(counter)
    await counter.done('visit.register', registration('', { person: { personId } }))
    const { persons } = await counter.done('retention.destroy', by.signed((await by.everything()).listId))
    expect(persons).toBe(0)
    const [known] = await counter.done('person.search', { query: NAME })
    expect(known).toMatchObject({ id: personId, name: NAME, lastVisit: { date: TODAY } })
    expect((await counter.done('visit.list', { date: OLD_DAY })).map(({ name }) => name)).toEqual([destroyedText])
    expect((await counter.done('visit.read', { visitId })).person.id).not.toBe(personId)
  })

  it('leaves everybody else as they are', async () => {
    await longAgo(counter)
    const { visitId } = await counter.done('visit.register', registration('', { person: resident('Siti Contoh') }))
    const before = await counter.done('visit.read', { visitId })
    await counter.done('retention.destroy', by.signed((await by.everything()).listId))
    expect(await counter.done('visit.read', { visitId })).toEqual(before)
    expect(await counter.done('person.search', { query: 'siti' })).toHaveLength(1)
  })

  it('lists the files outside the store that still hold the records', async () => {
    await longAgo(counter)
    await counter.done('backup.make', { date: null })
    const { copies } = await counter.done('retention.destroy', by.signed((await by.everything()).listId))
    expect(copies).toEqual([expect.stringMatching(/loket-.*\.db$/)])
  })
})

it('takes what a visit saw with the application it belongs to', async () => {
  const seen = 'Dapur roboh sebelah barat'
  const { visitId, applicationId } = await acceptedVisit(counter, 'mjk-kab-bantuan-permakanan-lksa')
  await walkSteps(counter, visitId, { until: 4, on: OLD_DAY })
  await counter.done('visit-report.record', {
    applicationId,
    stepNo: 4,
    report: { ...visitReport, visitedOn: OLD_DAY, seen },
  })
  await walkSteps(counter, visitId, { on: OLD_DAY })
  counter.clock.now = `${TODAY}T01:00:00.000Z`
  expect(found(await bytesInClear(), seen)).toBe(true)
  await counter.signIn()
  const { listId } = await by.draw('visit', 'application', 'audit')
  await counter.done('retention.destroy', by.signed(listId))
  expect(found(await bytesInClear(), seen)).toBe(false)
})
