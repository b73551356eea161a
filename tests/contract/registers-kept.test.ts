import { basename } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { acceptedVisit, newPerson, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'
import { registerTable } from '../support/register-table.ts'

const SHELTER = 'mjk-kota-rumah-aman-shelter'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
const open = async (officeId: string) => {
  printer = recordingPaper()
  counter = await openCounter({ officeId, paper: printer.paper, printers: { letters: 'Loket-A4' } })
}
beforeEach(() => open('mojokerto-kota'))
afterEach(() => counter.close())

it('prints and keeps a sealed register under a neutral name, each time on record', async () => {
  const { applicationId } = await acceptedVisit(counter, SHELTER, 'Wati Rahasia')
  const document = { kind: 'register', register: 'shelter-register', period: '2026-11' } as const
  await counter.done('paper.print', { document, printer: null, copies: 1 })
  const { path } = await counter.done('paper.save', { document, format: 'pdf' })
  expect(basename(path)).toBe('registrasi-layanan-c-2026-11.pdf')
  expect(printer.jobs).toMatchObject([{ printer: 'Loket-A4', jobName: 'registrasi-layanan-c-2026-11' }])
  expect(JSON.stringify(printer.jobs)).not.toMatch(/Wati|Rahasia/)
  const readings = (await eventsOf(counter)).filter(
    ({ subjectId, entry }) => subjectId === applicationId && /^paper/.test(entry),
  )
  expect(readings.map(({ entry }) => entry)).toEqual(['paper.print', 'paper.save'])
  expect(await counter.call('paper.save', { document, format: 'docx' })).toMatchObject({
    refusal: 'format-not-offered',
  })
})

it('a print nothing was heard of is told by the name of its register, and settled', async () => {
  printer.behaviour.spooler = 'not-seen'
  const document = { kind: 'register', register: 'daily-recap', period: '2026-11-23' } as const
  expect(await counter.done('paper.print', { document, printer: null, copies: 1 })).toMatchObject({ state: 'unknown' })
  counter.clock.advance(3)
  const prints = async () => (await counter.done('unfinished.list', {})).filter(({ kind }) => kind === 'print')
  expect(await prints()).toMatchObject([{ document, what: 'Rekap harian, Senin, 23 November 2026' }])
  await counter.done('paper.confirm-print', { document, cameOut: true })
  expect(await prints()).toEqual([])
})

it('an application that its visit seals later is neutral in the register of its service, too', async () => {
  const person = newPerson('Wati Rahasia', { nik: '3516014107900001', address: 'Desa Tersembunyi' })
  const { visitId } = await counter.done(
    'visit.register',
    registration('Wati Rahasia', { person, serviceIds: ['mjk-kota-rumah-peduli-lansia'], purposeNote: 'Ancaman' }),
  )
  expect((await registerTable(counter, 'elderly-house-register', '2026')).rows[0]).toContain('Wati Rahasia')
  await counter.done('complaint.register', {
    visitId,
    anonymous: true,
    complainantName: null,
    complainantSex: null,
    complainantAddress: null,
    contact: null,
    channel: 'counter',
    category: 'violence',
    matter: 'Ancaman',
    chronology: '',
  })
  for (const register of ['elderly-house-register', 'guest-book', 'application-register', 'complaint-register']) {
    const { rows, html } = await registerTable(
      counter,
      register,
      register === 'elderly-house-register' ? '2026' : '2026-11',
    )
    expect(rows, register).toHaveLength(1)
    expect(html, register).not.toMatch(/Wati|Tersembunyi|Ancaman|3516|Rumah peduli lansia/)
  }
})

it('shows telephones whole only to those who may see them, and a month of several days in its order', async () => {
  const visitor = (name: string) => registration(name, { person: newPerson(name, { phone: '081200000000' }) })
  await counter.done('visit.register', visitor('Siti Contoh'))
  counter.clock.advance(24 * 60)
  await counter.done('visit.register', visitor('Budi Uji'))
  const { rows } = await registerTable(counter, 'guest-book', '2026-11')
  expect(rows.map(([row, date, , name, , , phone]) => [row, date, name, phone])).toEqual([
    ['1', '23 Nov 2026', 'Siti Contoh', '081200000000'],
    ['2', '24 Nov 2026', 'Budi Uji', '081200000000'],
  ])
  const { matrix } = await counter.done('rights.read', {})
  await counter.done('rights.save', {
    matrix: { ...matrix, 'front-office': ['visit.read', 'paper.print'], 'back-office': [], verifier: [] },
  })
  expect((await registerTable(counter, 'guest-book', '2026-11')).rows[0]?.[6]).toBe('0812••••0000')
})

it('lists what was handed over in a month, and each certificate in the archive with a masked NIK', async () => {
  await counter.close()
  await open('mojokerto-kab')
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
  await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
  await counter.done('handover.record', {
    letterId,
    recipientName: 'Siti Contoh',
    relation: 'self',
    identityShown: 'KTP',
    signature: { on: 'paper' },
  })
  const { numberText } = await counter.done('letter.read', { letterId })
  const book = await registerTable(counter, 'handover-book', '2026-11')
  expect(book.rows.map(row => [row[0], row[2], row[4]])).toEqual([['1', numberText, 'Siti Contoh']])
  const archive = await registerTable(counter, 'registry-certificate-archive', '2026')
  expect(archive.rows[0]?.[1]).toBe(numberText)
  expect(archive.rows[0]?.[4]).toMatch(/^\d{4}•{8}\d{4}$/)
  const register = await registerTable(counter, 'application-register', '2026-11-23')
  expect(register.rows[0]?.[9]).toContain(numberText)
  expect(register.rows[0]?.[11]).toBe('23 Nov 2026, Siti Contoh')
})
