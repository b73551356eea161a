import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hostileTexts } from '../support/arbitrary-input.ts'
import { newPerson, registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

describe('registering a visitor', () => {
  it('needs a name and nothing else', async () => {
    const { visitId, ticket } = await counter.done('visit.register', registration('Slamet', { hasIdentity: false }))
    expect(ticket?.label).toBe('A-001')
    const sheet = await counter.done('visit.read', { visitId })
    expect(sheet).toMatchObject({ person: { name: 'Slamet', nik: null }, hasIdentity: false, warnings: [] })
    expect(await counter.call('visit.register', registration('   '))).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ detail: expect.any(String) }],
    })
  })

  it.each([
    ['15 digits', '351601410790000'],
    ['letters', '35160141079000AB'],
    ['month 13', '3516010113900001'],
    ['day 72', '3516017201900001'],
    ['29 February of a common year', '3516012902910001'],
  ])('warns of a NIK with %s beside its field and saves the visit', async (_, nik) => {
    const { visitId, warnings } = await counter.done(
      'visit.register',
      registration('Budi Uji', { person: newPerson('Budi Uji', { nik }) }),
    )
    expect(warnings).toEqual([{ path: 'nik', detail: expect.stringMatching(/\.$/) }])
    expect((await counter.done('visit.read', { visitId })).person.nik).toBe(nik)
    expect((await counter.done('person.check-nik', { nik })).problems).toHaveLength(1)
  })

  it('reads birth date, sex and region out of a NIK', async () => {
    expect(await counter.done('person.check-nik', { nik: '3516014107900001' })).toEqual({
      problems: [],
      regionName: 'Kabupaten Mojokerto',
      birthDate: '1990-07-01',
      sex: 'female',
    })
  })

  it.each(hostileTexts.filter(text => text.trim() !== ''))('keeps the name %j as typed', async name => {
    const { visitId } = await counter.done('visit.register', registration(name))
    expect((await counter.done('visit.read', { visitId })).person.name).toBe(name)
    expect((await counter.done('visit.list', { date: '2026-11-23' }))[0]?.name).toBe(name)
  })

  it('finds a known visitor by NIK, phone and a part of the name, apostrophe or not', async () => {
    const person = newPerson("Ma'ruf Uji", { nik: '3516010107900001', phone: '081200000001' })
    await counter.done('visit.register', registration('x', { person, serviceIds: ['mjk-kab-sk-terdaftar-dtks'] }))
    for (const query of ['3516010107900001', '081200000001', 'maruf', "ma'r", 'UJI']) {
      const [found] = await counter.done('person.search', { query })
      expect(found?.name, query).toBe("Ma'ruf Uji")
      expect(found?.lastVisit?.date).toBe('2026-11-23')
      expect(found?.waiting).toHaveLength(1)
    }
  })

  it('refuses an unknown service and registers nobody', async () => {
    expect(await counter.call('visit.register', registration('Budi Uji', { serviceIds: ['tidak-ada'] }))).toMatchObject(
      {
        refusal: 'unknown-service',
      },
    )
    expect(await counter.done('visit.list', { date: '2026-11-23' })).toEqual([])
  })

  it('asks whom a meeting is with', async () => {
    expect(await counter.call('visit.register', registration('Budi Uji', { purpose: 'meeting' }))).toMatchObject({
      refusal: 'purpose-incomplete',
      fields: [{ path: 'meets' }],
    })
  })

  it('serves a quick question without a number', async () => {
    const { ticket, visitId } = await counter.done(
      'visit.register',
      registration('Budi Uji', { purpose: 'information', purposeNote: 'Jam layanan', ticket: 'skip' }),
    )
    expect(ticket).toBeNull()
    expect((await counter.done('visit.read', { visitId })).purposeNote).toBe('Jam layanan')
  })

  it('corrects a name and warns of the new NIK', async () => {
    const { visitId } = await counter.done('visit.register', registration('Budi Ujj'))
    const { person } = await counter.done('visit.read', { visitId })
    const { warnings } = await counter.done('person.correct', {
      personId: person.id,
      fields: { name: 'Budi Uji', nik: '123' },
    })
    expect(warnings).toHaveLength(1)
    expect((await counter.done('visit.read', { visitId })).person).toMatchObject({ name: 'Budi Uji', nik: '123' })
  })

  it('refuses the key of one call for another', async () => {
    await counter.done('visit.register', registration('Budi Uji'), 'the-same-key')
    expect(await counter.call('visit.register', registration('Siti Contoh'), 'the-same-key')).toMatchObject({
      refusal: 'key-reused',
    })
  })
})
