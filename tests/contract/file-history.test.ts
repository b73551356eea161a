import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter, resident } from '../support/letters.ts'
import { FIRST_CLERK, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const historyOf = (visitId: string) => counter.done('audit.list-for', { visitId })

describe('the history of a file', () => {
  it('tells from registration to the numbered letter who did what, and nothing of another visitor', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, 'registry-certificate')
    const other = await counter.done('visit.register', registration('Budi Uji'))
    const [first] = await counter.done('visit.list', { date: '2026-11-23' })
    const { events, sealed } = await historyOf(first?.visitId ?? '')
    expect(sealed).toBe(false)
    expect(new Set(events.map(({ by }) => by))).toEqual(new Set([FIRST_CLERK]))
    expect(events.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq).sort((a, b) => a - b))
    const told = new Set(events.map(({ what }) => what))
    for (const what of [
      'Data tamu dicatat',
      'Kunjungan dicatat',
      'Nomor antrian dicatat',
      'Permohonan diubah',
      'Daftar periksa dicatat',
      'Surat dicatat',
      'Nomor surat dicatat',
    ])
      expect.soft(told).toContain(what)
    expect(JSON.stringify(events)).not.toContain('Budi Uji')
    expect(JSON.stringify((await historyOf(other.visitId)).events)).not.toContain('Siti')
  })

  it('shows a correction before and after, with the number masked', async () => {
    const person = resident('Siti Contoh')
    const { visitId } = await counter.done('visit.register', registration('', { person }))
    const sheet = await counter.done('visit.read', { visitId })
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['front-office'], pin: PIN })
    await counter.signIn('Wati Contoh')
    await counter.done('person.correct', {
      personId: sheet.person.id,
      fields: { name: 'Siti Uji', nik: '3516014107900002' },
    })
    await counter.signIn()
    const last = (await historyOf(visitId)).events.at(-1)
    expect(last).toMatchObject({
      by: 'Wati Contoh',
      entry: 'person.correct',
      what: 'Data tamu diubah',
      changes: [
        { field: 'Nama', before: 'Siti Contoh', after: 'Siti Uji' },
        { field: 'NIK', before: '3516••••••••0001', after: '3516••••••••0002' },
      ],
    })
  })

  it('of a sealed case tells neither who nor what about', async () => {
    const services = await counter.done('catalogue.list-services', {})
    const sealed = services.find(({ confidential }) => confidential)
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: [sealed?.id ?? ''] }),
    )
    const history = await historyOf(visitId)
    expect(history.sealed).toBe(true)
    expect(history.events.length).toBeGreaterThan(3)
    expect(JSON.stringify(history)).not.toContain('Siti')
  })

  it('is for who may read the audit trail', async () => {
    const { visitId } = await counter.done('visit.register', registration('Siti Contoh'))
    expect(await counter.call('audit.list-for', { visitId: 'nobody' })).toMatchObject({ refusal: 'not-found' })
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['front-office'], pin: PIN })
    await counter.signIn('Wati Contoh')
    expect(await counter.call('audit.list-for', { visitId })).toMatchObject({ refusal: 'not-allowed' })
  })
})
