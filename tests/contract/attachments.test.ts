import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MOST_ATTACHMENT_BYTES } from '#domain/attachment.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { eventsOf } from '../support/audit-events.ts'
import { acceptedVisit, bringEverything, onlyApplication, registration } from '../support/day.ts'
import { lists, longAgo, pastTheProgram } from '../support/long-ago.ts'
import { KEY, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const CERTIFICATE = 'mjk-kab-sk-terdaftar-dtks'
/** Words in the middle of a picture, to be looked for where they must not be. */
const MARK = 'kartu-contoh-yang-dipindai'
const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(MARK), Buffer.alloc(500, 7)])
const PDF = Buffer.from('%PDF-1.7\n%%EOF')
const photo = PHOTO.toString('base64')

let counter: OpenCounter
afterEach(() => counter.close())

const caseFor = async (serviceId = CERTIFICATE) => {
  const { visitId } = await counter.done('visit.register', registration('Siti Contoh', { serviceIds: [serviceId] }))
  return { visitId, applicationId: (await onlyApplication(counter, visitId)).id }
}
const attach = (applicationId: string, content: string, requirementId: string | null = null) =>
  counter.call('attachment.add', { applicationId, requirementId, content })
const attached = async (applicationId: string, content = photo) =>
  (await counter.done('attachment.add', { applicationId, requirementId: null, content })).attachmentId

describe('a photo or scan', () => {
  beforeEach(async () => {
    counter = await openCounter({ paper: recordingPaper().paper })
  })

  it('is kept with an application or one of its requirements, listed, and read back to the byte', async () => {
    const { applicationId } = await caseFor()
    await counter.done('attachment.add', { applicationId, requirementId: 'ktp', content: photo })
    await counter.done('attachment.add', { applicationId, requirementId: null, content: PDF.toString('base64') })
    const kept = await counter.done('attachment.list', { applicationId })
    expect(kept).toMatchObject([
      { requirementId: 'ktp', kind: 'jpeg', bytes: PHOTO.length, addedAt: counter.clock.now },
      { requirementId: null, kind: 'pdf', bytes: PDF.length },
    ])
    for (const [index, bytes] of [PHOTO, PDF].entries()) {
      const { content } = await counter.done('attachment.read', { attachmentId: kept[index]?.id ?? '' })
      expect(Buffer.from(content, 'base64').equals(bytes)).toBe(true)
    }
  })

  it('is judged by its first bytes', async () => {
    const { applicationId } = await caseFor()
    for (const [bytes, kind] of [
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'png'],
      [Buffer.from('%PDF-1.4'), 'pdf'],
    ] as const)
      expect(await attach(applicationId, bytes.toString('base64'))).toMatchObject({ value: { kind } })
    for (const bytes of ['PK\u0003\u0004 a zip', '<svg xmlns="x"/>', 'MZ a program', 'GIF89a', ' %PDF-1.4'])
      expect(await attach(applicationId, Buffer.from(bytes).toString('base64'))).toMatchObject({
        refusal: 'unknown-kind',
      })
    expect(await attach(applicationId, 'bukan base64!')).toMatchObject({ refusal: 'unknown-kind' })
  })

  it('may have 5 MB and no byte more', async () => {
    const { applicationId } = await caseFor()
    const sized = (bytes: number) => Buffer.concat([PHOTO, Buffer.alloc(bytes - PHOTO.length)]).toString('base64')
    expect(await attach(applicationId, sized(MOST_ATTACHMENT_BYTES))).toMatchObject({ ok: true })
    expect(await attach(applicationId, sized(MOST_ATTACHMENT_BYTES + 1))).toMatchObject({ refusal: 'too-large' })
    expect(await attach(applicationId, sized(MOST_ATTACHMENT_BYTES + 3))).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'content', detail: expect.stringContaining('5 MB') }],
    })
  })

  it('is never needed, and goes with a reason as long as the file is open', async () => {
    const { visitId, applicationId } = await caseFor()
    await bringEverything(counter, visitId)
    await counter.done('application.accept', { applicationId })
    const attachmentId = await attached(applicationId)
    expect(await counter.call('attachment.remove', { attachmentId, reason: '' })).toMatchObject({
      refusal: 'invalid-input',
    })
    await counter.done('attachment.remove', { attachmentId, reason: 'Foto orang lain' })
    expect(await counter.done('attachment.list', { applicationId })).toEqual([])
    expect(await counter.call('attachment.read', { attachmentId })).toMatchObject({ refusal: 'not-found' })
    expect(await counter.call('attachment.remove', { attachmentId, reason: 'Sekali lagi' })).toMatchObject({
      refusal: 'not-found',
    })
    const rows = await pastTheProgram(counter, sqlite => sqlite.prepare('SELECT * FROM attachment_content').all())
    expect(rows).toEqual([])
  })

  it('stays with a file that is closed', async () => {
    const { applicationId } = await caseFor()
    const attachmentId = await attached(applicationId)
    await counter.done('application.cancel', { applicationId, reason: 'Ditarik pemohon' })
    expect(await counter.call('attachment.remove', { attachmentId, reason: 'Terlambat' })).toMatchObject({
      refusal: 'wrong-state',
    })
    expect(await attach(applicationId, photo)).toMatchObject({ refusal: 'wrong-state' })
    expect(await attach('unknown', photo)).toMatchObject({ refusal: 'not-found' })
  })

  it('of an unknown requirement is refused', async () => {
    const { applicationId } = await caseFor()
    expect(await attach(applicationId, photo, 'paspor')).toMatchObject({ refusal: 'unknown-requirement' })
  })

  it('lies in the copies, but in no file in clear and in no audit event, and its row says what was kept', async () => {
    const { applicationId } = await caseFor()
    const attachmentId = await attached(applicationId)
    const events = await eventsOf(counter)
    expect(JSON.stringify(events)).not.toContain(photo.slice(0, 60))
    expect(events.filter(({ subject }) => subject === 'attachment')).toMatchObject([
      { entry: 'attachment.add', subjectId: attachmentId, after: expect.stringContaining('sha256') },
    ])
    const { path } = await counter.done('backup.make', { date: null })
    const copy = openEncrypted({ path, key: KEY })
    expect(copy.prepare('SELECT content FROM attachment_content').pluck().get()).toEqual(PHOTO)
    copy.close()
    for (const file of await readdir(counter.folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) {
        const bytes = await readFile(join(file.parentPath, file.name))
        expect([file.name, bytes.includes(MARK) || bytes.includes(photo)]).toEqual([file.name, false])
      }
  })

  it('is shown only to who may see numbers whole', async () => {
    const { applicationId } = await caseFor()
    const attachmentId = await attached(applicationId)
    await counter.done('account.add', { name: 'Kadis Contoh', roles: ['head-of-office'], pin: PIN })
    await counter.signIn('Kadis Contoh')
    expect(await counter.done('attachment.list', { applicationId })).toHaveLength(1)
    expect(await counter.call('attachment.read', { attachmentId })).toMatchObject({ refusal: 'not-allowed' })
  })

  it('of a sealed case is read on record', async () => {
    const { applicationId } = await caseFor('mjk-kota-rumah-aman-shelter')
    const sealed = await attached(applicationId)
    const open = await attached((await caseFor()).applicationId)
    for (const attachmentId of [sealed, open]) await counter.done('attachment.read', { attachmentId })
    const readings = (await eventsOf(counter)).filter(({ entry }) => entry === 'attachment.read')
    expect(readings).toMatchObject([{ subject: 'attachment', subjectId: sealed, before: null, after: null }])
  })

  it('opens elsewhere as a file without a name, on record, but of a sealed case never', async () => {
    const { applicationId } = await caseFor()
    const attachmentId = await attached(applicationId, PDF.toString('base64'))
    const { file } = await counter.done('attachment.save', { attachmentId })
    expect((await readFile(file.path)).equals(PDF)).toBe(true)
    expect(file.path).toMatch(/lampiran-[\w-]+\.pdf$/)
    const sealed = await attached((await caseFor('mjk-kota-rumah-aman-shelter')).applicationId)
    expect(await counter.call('attachment.save', { attachmentId: sealed })).toMatchObject({ refusal: 'sealed' })
    const saved = (await eventsOf(counter)).filter(({ entry }) => entry === 'attachment.save')
    expect(saved).toMatchObject([{ subject: 'attachment', subjectId: attachmentId }])
  })

  it('stands in the person’s copy without its content, and of a sealed case not at all', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, CERTIFICATE)
    await attached(applicationId)
    const { person } = await counter.done('visit.read', { visitId })
    const { json } = await counter.done('person.copy', { personId: person.id })
    const text = await readFile(json.path, 'utf8')
    expect(JSON.parse(text).attachments).toMatchObject([{ kind: 'jpeg', bytes: PHOTO.length }])
    expect(text).not.toContain(photo.slice(0, 60))
  })
})

it('goes with its application at the end of its period, from every page of the store', async () => {
  counter = await openCounter({ now: '2015-03-02T01:00:00.000Z' })
  const { applicationId } = await longAgo(counter, async id => void (await attached(id)))
  const inClear = () => pastTheProgram(counter, sqlite => sqlite.serialize())
  expect((await inClear()).includes(MARK)).toBe(true)
  const by = lists(counter)
  await counter.done('retention.destroy', by.signed((await by.everything()).listId))
  expect((await inClear()).includes(MARK)).toBe(false)
  expect(await counter.done('attachment.list', { applicationId })).toEqual([])
  expect((await counter.done('audit.verify', {})).broken).toEqual([])
})

it('what was entered for a rule goes the same way', async () => {
  counter = await openCounter({ now: '2015-03-02T01:00:00.000Z' })
  const { applicationId } = await caseFor('psr-kab-rekomendasi-adopsi')
  const entry = 'Agama Contoh Sekali'
  await counter.done('checklist.enter', { applicationId, field: 'cota_religion', entry })
  await counter.done('application.cancel', { applicationId, reason: 'Ditarik pemohon' })
  await counter.done('queue.board', {})
  counter.clock.now = '2046-11-23T01:00:00.000Z'
  const inClear = () => pastTheProgram(counter, sqlite => sqlite.serialize().includes(entry))
  expect(await inClear()).toBe(true)
  const by = lists(counter)
  await counter.done('retention.destroy', { ...by.signed((await by.everything()).listId), signedOn: '2046-11-23' })
  expect(await inClear()).toBe(false)
})
