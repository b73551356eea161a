import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExportTable } from '#ports/bundler.ts'
import type { Store } from '#ports/store.ts'
import { type OpenStore, openStore } from '#tests/support/open-store.ts'
import { visitReport } from '#tests/support/steps.ts'
import * as sample from './sample-day.ts'
import { letterModel } from './sample-letter-model.ts'

let opened: OpenStore
beforeEach(async () => {
  opened = await openStore()
  await opened.write(async store => {
    await store.office.save(sample.office())
    await store.officials.save(sample.official())
  })
})
afterEach(() => opened.remove())

const exported = async (day = sample.DAY): Promise<Record<string, ExportTable['rows']>> =>
  Object.fromEntries((await opened.database.exportDay(day)).map(({ name, rows }) => [name, rows]))

/** A whole case of one person, from the guest book to the handover, everything in it marked with one word. */
async function wholeCase(store: Store, word: string, number: number, confidential: boolean): Promise<void> {
  const id = (kind: string) => `${kind}-${number}`
  const caseOf = { visitId: id('visit'), applicationId: id('application') }
  await store.people.add(
    sample.person({ id: id('person'), name: `${word} Contoh`, nik: '3516014107900001', address: `Jalan ${word}` }),
  )
  await store.visits.add(
    sample.visit({ id: id('visit'), guestNumber: number, personId: id('person'), confidential, purposeNote: word }),
  )
  await store.tickets.add(
    sample.ticket({ id: id('ticket'), visitId: id('visit'), lane: confidential ? 'C' : 'A', number }),
  )
  await store.applications.add(
    sample.application({
      id: id('application'),
      personId: id('person'),
      firstVisitId: id('visit'),
      serviceId: `service-${word}`,
      decreeId: `decree-${word}`,
      service: sample.frozen({ name: `Layanan ${word}`, confidential }),
      confidential,
      closedReason: word,
    }),
  )
  const at = { at: sample.AT, by: 'account-1' }
  await store.applications.setMark({
    applicationId: caseOf.applicationId,
    requirementId: `paper-${word}`,
    mark: 'present',
    markedAt: sample.AT,
    markedBy: 'account-1',
  })
  await store.applications.setAnswer({
    applicationId: caseOf.applicationId,
    conditionId: `condition-${word}`,
    answer: true,
    answeredAt: sample.AT,
    answeredBy: 'account-1',
  })
  await store.applications.setRegistryCheck({
    applicationId: caseOf.applicationId,
    register: 'DTSEN',
    found: true,
    source: word,
    period: '2026',
    checkedAt: sample.AT,
    checkedBy: 'account-1',
  })
  await store.applications.addStepEvent({
    id: id('step'),
    applicationId: caseOf.applicationId,
    stepNo: 1,
    event: 'completed',
    details: { on: '2026-11-20', report: visitReport },
    note: word,
    ...at,
  })
  await store.letters.add(
    sample.letter({ id: id('letter'), applicationId: caseOf.applicationId, title: word, facts: { name: word } }),
  )
  await store.letters.addNumber(
    sample.letterNumber({ id: id('number'), serial: number, letterId: id('letter'), about: word, reason: word }),
  )
  await store.letters.update(id('letter'), {
    state: 'final',
    model: { ...letterModel, about: word },
    numberId: id('number'),
    numberText: `400/${number}`,
    businessDate: sample.DAY,
    finalAt: sample.AT,
    voidReason: word,
  })
  await store.handovers.add(
    sample.handover({
      id: id('handover'),
      letterId: id('letter'),
      ...caseOf,
      recipientName: word,
      identityShown: word,
      signature: `SIGNATURE-${word}`,
    }),
  )
  await store.complaints.add(
    sample.complaint({
      id: id('complaint'),
      number: `P-${number}`,
      visitId: id('visit'),
      complainantName: word,
      complainantAddress: word,
      contact: word,
      matter: word,
      chronology: word,
      category: confidential ? 'violence' : 'aid',
      confidential,
    }),
  )
}

const tables = [
  'visit',
  'person',
  'ticket',
  'application',
  'application_visit',
  'checklist_mark',
  'condition_answer',
  'registry_check',
  'step_event',
  'letter',
  'letter_number',
  'handover',
  'complaint',
  'print_job',
  'day_closing',
  'audit_event',
]

describe('a day that is exported', () => {
  it('has every table, also where nothing happened', async () => {
    const day = await exported('2026-11-01')
    expect(Object.keys(day)).toEqual(tables)
    expect(Object.values(day).flat()).toEqual([])
  })

  it('leaves what a visit saw in the office', async () => {
    await opened.write(store => wholeCase(store, 'Terbuka', 1, false))
    expect((await exported()).step_event).toMatchObject([{ note: 'Terbuka', details: '{"on":"2026-11-20"}' }])
  })

  it('has plain rows with flags as booleans and JSON as text, and no signature or letter text', async () => {
    await opened.write(store => wholeCase(store, 'Terbuka', 1, false))
    const day = await exported()
    expect(day.visit).toEqual([
      {
        id: 'visit-1',
        business_date: sample.DAY,
        guest_number: 1,
        person_id: 'person-1',
        has_identity: true,
        purpose: 'service',
        purpose_note: 'Terbuka',
        meets: null,
        priority: 'none',
        acting_for: 'self',
        confidential: false,
        arrived_at: sample.AT,
        finished_at: null,
        sealed: false,
      },
    ])
    expect(day.person).toMatchObject([{ name: 'Terbuka Contoh', nik: '3516014107900001' }])
    expect(day.application).toMatchObject([{ service_name: 'Layanan Terbuka', sealed: false }])
    expect(day.letter).toMatchObject([{ facts: '{"name":"Terbuka"}', number_text: '400/1' }])
    expect(day.letter?.[0]).not.toHaveProperty('model')
    expect(day.handover?.[0]).not.toHaveProperty('signature')
    expect(day.condition_answer).toMatchObject([{ answer: true }])
    expect(JSON.stringify(day)).not.toContain('SIGNATURE')
  })

  it('names of the audit trail only what was changed, and its hash', async () => {
    await opened.write(store => wholeCase(store, 'Terbuka', 1, false), { entry: 'visit.register' })
    const [first] = (await exported()).audit_event ?? []
    expect(Object.keys(first ?? {})).toEqual(['seq', 'at', 'entry', 'subject', 'hash'])
    expect(JSON.stringify((await exported()).audit_event)).not.toContain('Terbuka')
  })

  it('has the work of the office’s own day, not of the day in Greenwich', async () => {
    await opened.write(store => store.office.save(sample.office({ zone: 'WIT' })), {
      at: '2026-11-22T15:00:00.000Z',
      entry: 'first.minute',
    })
    await opened.write(store => store.officials.save(sample.official({ id: 'b' })), {
      at: '2026-11-23T14:59:59.999Z',
      entry: 'last.minute',
    })
    await opened.write(store => store.officials.save(sample.official({ id: 'c' })), {
      at: '2026-11-23T15:00:00.000Z',
      entry: 'next.day',
    })
    const entries = ((await exported()).audit_event ?? []).map(({ entry }) => entry)
    expect(entries).toContain('first.minute')
    expect(entries).toContain('last.minute')
    expect(entries).not.toContain('next.day')
  })

  it('has an older application that was only handed over on that day', async () => {
    await opened.write(store => wholeCase(store, 'Lama', 1, false))
    await opened.write(store =>
      store.handovers.add(
        sample.handover({
          id: 'later',
          letterId: 'letter-1',
          applicationId: 'application-1',
          visitId: null,
          businessDate: '2026-11-30',
          handedAt: '2026-11-30T02:00:00.000Z',
        }),
      ),
    )
    const day = await exported('2026-11-30')
    expect(day.application).toMatchObject([{ id: 'application-1' }])
    expect(day.person).toMatchObject([{ id: 'person-1' }])
    expect(day.letter).toMatchObject([{ id: 'letter-1' }])
    expect(day.visit).toEqual([])
  })
})

describe('a sealed case', () => {
  it('leaves no word of itself in the export, but its rows are counted', async () => {
    await opened.write(async store => {
      await wholeCase(store, 'Terbuka', 1, false)
      await wholeCase(store, 'Rahasia', 2, true)
    })
    const day = await exported()
    const text = JSON.stringify(day)
    expect(text).toContain('Terbuka')
    expect(text).not.toContain('Rahasia')
    expect(text).not.toContain('violence')
    expect(text.match(/3516014107900001/g)).toHaveLength(1)
    for (const name of ['visit', 'ticket', 'application', 'letter', 'letter_number', 'handover', 'complaint']) {
      expect([name, day[name]?.length]).toEqual([name, 2])
    }
    expect(day.person?.length).toBe(1)
    expect(day.visit?.[1]).toMatchObject({ sealed: true, person_id: null, guest_number: 2 })
    expect(day.application?.[1]).toMatchObject({ sealed: true, person_id: null, service_name: 'Layanan C' })
    expect(day.letter?.[1]).toMatchObject({ sealed: true, kind: null, title: null, facts: null })
    expect(day.letter_number?.[1]).toMatchObject({ sealed: true, serial: 2, about: null })
  })

  it.each<[string, (store: Store) => Promise<void>]>([
    ['its visit', store => store.visits.seal('visit-1')],
    ['its application', store => store.applications.update('application-1', { confidential: true })],
    [
      'its complaint',
      store => store.complaints.add(sample.complaint({ id: 'x', number: 'X', visitId: 'visit-1', confidential: true })),
    ],
  ])('is sealed whole once only %s is', async (_what, seal) => {
    await opened.write(store => wholeCase(store, 'Rahasia', 1, false))
    await opened.write(seal)
    expect(JSON.stringify(await exported())).not.toContain('Rahasia')
  })

  it('is not told by another visit of the same person', async () => {
    await opened.write(async store => {
      await wholeCase(store, 'Rahasia', 1, true)
      await store.visits.add(sample.visit({ id: 'open-visit', guestNumber: 2, personId: 'person-1' }))
    })
    const day = await exported()
    expect(day.person).toMatchObject([{ id: 'person-1' }])
    expect(day.visit?.map(row => row.person_id)).toEqual([null, 'person-1'])
    expect(day.application?.map(row => row.person_id)).toEqual([null])
  })
})
