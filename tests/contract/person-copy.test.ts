import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { pastTheProgram } from '../support/long-ago.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const NIK = '3516014107900001'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter({ paper: recordingPaper().paper })
})
afterEach(() => counter.close())

async function knownPerson() {
  const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { numberText } = await finalLetter(counter, applicationId, 'registry-certificate')
  const { person } = await counter.done('visit.read', { visitId })
  return { personId: person.id, visitId, numberText }
}

it('gives everything kept on a person as JSON and PDF', async () => {
  const { personId, visitId, numberText } = await knownPerson()
  await counter.done('complaint.register', {
    visitId,
    anonymous: false,
    complainantName: 'Siti Contoh',
    complainantSex: null,
    complainantAddress: null,
    contact: null,
    channel: 'counter',
    category: 'service',
    matter: 'Antrian lama',
    chronology: 'Menunggu dua jam',
  })
  const { json, pdf } = await counter.done('person.copy', { personId })
  const kept = JSON.parse(await readFile(json.path, 'utf8'))
  expect(kept).toMatchObject({
    person: { id: personId, nik: NIK, address: 'Dusun Contoh RT 001 RW 002' },
    visits: [{ businessDate: '2026-11-23' }],
    applications: [{ service: expect.stringContaining('DTKS') }],
    letters: [{ numberText }],
    complaints: [{ matter: 'Antrian lama', chronology: 'Menunggu dua jam' }],
  })
  expect(kept.papers.length).toBeGreaterThan(0)
  const page = await readFile(pdf?.path ?? '', 'utf8')
  for (const text of ['SALINAN DATA PRIBADI', 'Siti Contoh', NIK, numberText, 'Antrian lama'])
    expect(page).toContain(text)
  for (const written of [json, pdf]) expect(written?.path).not.toContain('Siti')
})

it('shows what was corrected, with the former value, which the trail keeps', async () => {
  const { personId } = await knownPerson()
  await counter.done('person.correct', { personId, fields: { occupation: 'Pedagang' } })
  const { json } = await counter.done('person.copy', { personId })
  expect(JSON.parse(await readFile(json.path, 'utf8')).corrections).toMatchObject([
    { before: { occupation: 'Ibu rumah tangga' }, after: { occupation: 'Pedagang' } },
  ])
})

it('is an event, and goes only to who may see personal numbers', async () => {
  const { personId } = await knownPerson()
  const { copyId } = await counter.done('person.copy', { personId })
  const events = await pastTheProgram(counter, sqlite =>
    sqlite.prepare(`SELECT entry, after FROM audit_event WHERE subject = 'person_copy'`).all(),
  )
  expect(events).toMatchObject([{ entry: 'person.copy', after: expect.stringContaining(personId) }])
  await counter.done('account.add', { name: 'Budi Uji', roles: ['head-of-office'], pin: PIN })
  await counter.signIn('Budi Uji')
  expect(await counter.call('person.copy', { personId })).toMatchObject({ refusal: 'not-allowed' })
  const document = { kind: 'person-copy' as const, copyId }
  expect(await counter.call('paper.preview', { document })).toMatchObject({ refusal: 'not-allowed' })
  expect(await counter.call('paper.save', { document, format: 'pdf' })).toMatchObject({ refusal: 'not-allowed' })
})

it('says nothing of a sealed case', async () => {
  const { personId } = await knownPerson()
  const { visitId } = await counter.done(
    'visit.register',
    registration('', { person: { personId }, purpose: 'complaint', purposeNote: 'perihal tertutup' }),
  )
  await counter.done('complaint.register', {
    visitId,
    anonymous: false,
    complainantName: 'Siti Contoh',
    complainantSex: null,
    complainantAddress: null,
    contact: null,
    channel: 'counter',
    category: 'violence',
    matter: 'peristiwa berat',
    chronology: 'peristiwa berat',
  })
  expect((await counter.done('visit.read', { visitId })).confidential).toBe(true)
  const { json, pdf } = await counter.done('person.copy', { personId })
  for (const path of [json.path, pdf?.path ?? '']) {
    const text = await readFile(path, 'utf8')
    expect(text).not.toContain('perihal tertutup')
    expect(text).not.toContain('peristiwa berat')
  }
})

it('knows no copy of nobody', async () => {
  expect(await counter.call('person.copy', { personId: 'nobody' })).toMatchObject({ refusal: 'not-found' })
  expect(await counter.call('paper.preview', { document: { kind: 'person-copy', copyId: 'nobody' } })).toMatchObject({
    refusal: 'not-found',
  })
})
