import { afterEach, beforeEach, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { acceptedVisit, onlyApplication, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const list = (work: InputOf<'application.list'>['work']) => counter.done('application.list', { work })

it('names each file with whom it waits for and the newest visit it is tied to', async () => {
  const waiting = await counter.done(
    'visit.register',
    registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] }),
  )
  const { id: applicationId } = await onlyApplication(counter, waiting.visitId)
  await counter.done('checklist.mark', { applicationId, requirementId: 'sktm', mark: 'missing' })
  await counter.done('application.return-incomplete', { applicationId })
  const { person } = await counter.done('visit.read', { visitId: waiting.visitId })
  const again = await counter.done(
    'visit.register',
    registration('', { person: { personId: person.id }, resumes: [applicationId] }),
  )
  expect(await list('waiting-for-papers')).toMatchObject([
    { applicationId, visitId: again.visitId, name: 'Siti Contoh', waitsFor: 'Berkas dari pemohon', dueAt: null },
  ])
})

it('tells which step of the decree a file has come to, oldest file first', async () => {
  const first = await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
  counter.clock.advance(1)
  const second = await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Ani Uji')
  await counter.done('step.complete', { applicationId: first.applicationId, stepNo: 1, note: null })
  const { steps } = await onlyApplication(counter, first.visitId)
  expect(await list('in-progress')).toMatchObject([
    { name: 'Budi Uji', visitId: first.visitId, waitsFor: steps[1]?.actor, state: 'complete' },
    { name: 'Ani Uji', visitId: second.visitId, waitsFor: steps[0]?.actor, late: false },
  ])
  counter.clock.advance(20)
  expect(await list('late')).toMatchObject([{ name: 'Budi Uji', late: true }])
})

it('follows a letter from waiting for its signature to waiting for its owner', async () => {
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
  expect(await list('waiting-for-signature')).toMatchObject([{ applicationId }])
  expect(await list('ready-for-handover')).toEqual([])
  await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  expect(await list('waiting-for-signature')).toEqual([])
  expect(await list('ready-for-handover')).toMatchObject([{ applicationId, waitsFor: 'Diambil pemohon' }])
})

it('says nothing of whose a sealed file is and what about', async () => {
  await acceptedVisit(counter, 'mjk-kota-rumah-aman-shelter', 'Nama Rahasia')
  const [row] = await list('in-progress')
  expect(row).toMatchObject({ name: 'Tamu layanan C', serviceName: 'Layanan C', confidential: true })
  expect(row).toMatchObject({ waitsFor: 'Petugas layanan C', whom: 'office' })
  expect(JSON.stringify(row)).not.toContain('Rahasia')
})

it('shows all unfinished work at once: each file once, with its list and with whom it lies', async () => {
  const returned = await counter.done(
    'visit.register',
    registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] }),
  )
  const { id: incomplete } = await onlyApplication(counter, returned.visitId)
  await counter.done('checklist.mark', { applicationId: incomplete, requirementId: 'sktm', mark: 'missing' })
  await counter.done('application.return-incomplete', { applicationId: incomplete })
  const late = await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
  await counter.done('step.complete', { applicationId: late.applicationId, stepNo: 1, note: null })
  const signed = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Ani Uji')
  await finalLetter(counter, signed.applicationId, 'registry-certificate')
  const cancelled = await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Wati Uji')
  await counter.done('application.cancel', { applicationId: cancelled.applicationId, reason: 'Ditarik' })
  counter.clock.advance(60)
  const open = await list('all')
  expect(
    Object.fromEntries(open.map(({ applicationId, kind, whom, late }) => [applicationId, [kind, whom, late]])),
  ).toEqual({
    [incomplete]: ['waiting-for-papers', 'citizen', false],
    [late.applicationId]: ['in-progress', 'office', true],
    [signed.applicationId]: ['waiting-for-signature', 'official', true],
  })
})

it('puts what is late or due soon on a sheet, the most urgent first, and nobody’s name of a sealed case', async () => {
  await acceptedVisit(counter, 'mjk-kota-bansos-pkh', 'Ani Uji')
  await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
  await acceptedVisit(counter, 'mjk-kota-rumah-aman-shelter', 'Nama Rahasia')
  await acceptedVisit(counter, 'mjk-kota-pendampingan-hukum', 'Tanpa Waktu')
  counter.clock.advance(30)
  const { html } = await counter.done('paper.preview', { document: { kind: 'due-list' } })
  const at = (text: string) => html.indexOf(text)
  expect(at('Budi Uji')).toBeGreaterThan(0)
  expect(at('Lewat janji')).toBeLessThan(at('Budi Uji'))
  expect(at('Budi Uji')).toBeLessThan(at('Ani Uji'))
  expect(html).toContain('26 Nov 2026, 16.00 WIB')
  expect(html).toContain('Tamu layanan C')
  expect(html).not.toContain('Rahasia')
  expect(html).not.toContain('Tanpa Waktu')
  expect(html).not.toContain('Sekretaris')
})

it('counts what is due today until it is late', async () => {
  const work = async () => (await counter.done('queue.board', {})).work
  await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
  await acceptedVisit(counter, 'mjk-kota-bansos-pkh', 'Ani Uji')
  expect(await work()).toMatchObject({ dueToday: 1, late: 0, inProgress: 2 })
  counter.clock.advance(30)
  expect(await work()).toMatchObject({ dueToday: 0, late: 1, inProgress: 2 })
  counter.clock.now = '2026-11-26T02:00:00.000Z'
  expect(await work()).toMatchObject({ dueToday: 1, late: 1 })
})

it('says nothing of a file whose visit a complaint about violence has sealed', async () => {
  const { visitId, applicationId } = await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Nama Rahasia')
  const [open] = await list('in-progress')
  expect(open).toMatchObject({ name: 'Nama Rahasia', confidential: false })
  await counter.done('complaint.register', violence(visitId))
  const [sealed] = await list('in-progress')
  expect(sealed).toMatchObject({ applicationId, name: 'Tamu layanan C', serviceName: 'Layanan C', confidential: true })
})

it('seals the next visit that goes on with such a file, and offers it with nobody’s name', async () => {
  const first = await counter.done(
    'visit.register',
    registration('Nama Rahasia', { serviceIds: [CERTIFICATE_SERVICE] }),
  )
  const { id: applicationId } = await onlyApplication(counter, first.visitId)
  const { person } = await counter.done('visit.read', { visitId: first.visitId })
  const known = (more: object) =>
    counter.done('visit.register', registration('', { person: { personId: person.id }, ...more }))
  const other = await known({})
  await counter.done('complaint.register', violence(first.visitId))
  const [found] = await counter.done('person.search', { query: 'Nama Rahasia' })
  expect(found?.waiting).toEqual([])

  const resumed = await known({ resumes: [applicationId] })
  expect(await counter.done('visit.read', { visitId: resumed.visitId })).toMatchObject({ confidential: true })
  await counter.done('application.resume', { visitId: other.visitId, applicationId })
  expect(await counter.done('visit.read', { visitId: other.visitId })).toMatchObject({ confidential: true })
  expect(JSON.stringify(await counter.done('visit.list', { date: '2026-11-23' }))).not.toContain('Rahasia')
})

const violence = (visitId: string): InputOf<'complaint.register'> => ({
  visitId,
  anonymous: true,
  complainantName: null,
  complainantSex: null,
  complainantAddress: null,
  contact: null,
  channel: 'counter',
  category: 'violence',
  matter: 'Kekerasan',
  chronology: '',
})
