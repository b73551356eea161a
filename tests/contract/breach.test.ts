import { afterEach, beforeEach, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { registration } from '../support/day.ts'
import { resident } from '../support/letters.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

const DAY = '2026-11-23'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const breach = (more: Partial<InputOf<'breach.open'>> = {}): InputOf<'breach.open'> => ({
  what: 'Nama, NIK, dan alamat tamu',
  circumstances: 'Buku cadangan tertinggal di ruang tunggu pada 20 November 2026',
  measures: 'Buku diambil kembali dan ruang arsip dikunci',
  noticedAt: '2026-11-22T01:00:00.000Z',
  fromDay: DAY,
  toDay: DAY,
  kinds: ['visit', 'complaint'],
  ...more,
})

const complaint = (name: string, category: 'service' | 'violence'): InputOf<'complaint.register'> => ({
  visitId: null,
  anonymous: false,
  complainantName: name,
  complainantSex: null,
  complainantAddress: 'Jalan Contoh 1',
  contact: null,
  channel: 'phone',
  category,
  matter: 'Perihal contoh',
  chronology: '',
})

it('counts 3 × 24 hours from when it was noticed, not from when it was recorded', async () => {
  const { breachId, dueAt } = await counter.done('breach.open', breach())
  expect(dueAt).toBe('2026-11-25T01:00:00.000Z')
  expect(await counter.done('breach.read', { breachId })).toMatchObject({
    late: false,
    timeLeft:
      'Sisa waktu 2 hari: beri tahu paling lambat Rabu, 25 November 2026 pukul 08.00 WIB (3×24 jam, UU 27/2022 Pasal 46).',
  })
  counter.clock.advance(3 * 24 * 60)
  expect(await counter.done('breach.list', {})).toMatchObject([
    { id: breachId, late: true, timeLeft: expect.stringContaining('sudah lewat 1 hari') },
  ])
  await counter.done('breach.record-notice', { breachId, notifiedOn: '2026-11-24' })
  expect(await counter.done('breach.read', { breachId })).toMatchObject({ late: false, notifiedOn: '2026-11-24' })
})

it('lists who is affected with what data, sealed cases by number alone', async () => {
  await counter.done('visit.register', registration('', { person: resident('Siti Contoh') }))
  await counter.done('visit.register', registration('Budi Uji'))
  await counter.done('complaint.register', complaint('Wati Contoh', 'service'))
  await counter.done('complaint.register', complaint('Nama Tertutup', 'violence'))
  const { breachId } = await counter.done('breach.open', breach())
  const read = await counter.done('breach.read', { breachId })
  expect(read.affected.map(({ name, kinds }) => [name, kinds])).toEqual([
    ['Budi Uji', ['visit']],
    ['Siti Contoh', ['visit']],
    ['Wati Contoh', ['complaint']],
  ])
  expect(read.affected[0]?.fields).toEqual(['Nama'])
  expect(read.affected[1]?.fields).toEqual(expect.arrayContaining(['NIK', 'No. KK', 'Alamat']))
  expect(read.sealed).toBe(1)
  expect(JSON.stringify(read)).not.toContain('Nama Tertutup')
  const other = await counter.done('breach.open', breach({ fromDay: '2026-11-20', toDay: '2026-11-22' }))
  expect((await counter.done('breach.read', { breachId: other.breachId })).affected).toEqual([])
  const { html } = await counter.done('paper.preview', { document: { kind: 'affected-list', breachId } })
  for (const text of ['Budi Uji', 'Siti Contoh', 'Wati Contoh', 'kasus rahasia']) expect(html).toContain(text)
  expect(html).not.toContain('Nama Tertutup')
})

it('writes the notice with what the law asks for and nobody named', async () => {
  await counter.done('visit.register', registration('Budi Uji'))
  const { breachId } = await counter.done('breach.open', breach())
  const { html } = await counter.done('paper.preview', { document: { kind: 'breach-notice', breachId } })
  const { what, circumstances, measures } = breach()
  for (const text of [what, circumstances, measures, 'Pasal 46', '22 November 2026 pukul 08.00 WIB'])
    expect(html).toContain(text)
  expect(html).not.toContain('Budi Uji')
})

it('refuses what cannot be', async () => {
  expect(await counter.call('breach.open', breach({ noticedAt: '2026-11-24T01:00:00.000Z' }))).toMatchObject({
    refusal: 'date-invalid',
  })
  expect(await counter.call('breach.open', breach({ toDay: '2026-11-22' }))).toMatchObject({ refusal: 'date-invalid' })
  const { breachId } = await counter.done('breach.open', breach())
  for (const notifiedOn of ['2026-11-21', '2026-11-24'])
    expect(await counter.call('breach.record-notice', { breachId, notifiedOn })).toMatchObject({
      refusal: 'date-invalid',
    })
  expect(await counter.call('breach.read', { breachId: 'none' })).toMatchObject({ refusal: 'not-found' })
})

it('shows the list on paper only to who may see personal numbers', async () => {
  const { breachId } = await counter.done('breach.open', breach())
  await counter.done('account.add', { name: 'Kepala Uji', roles: ['head-of-office'], pin: PIN })
  await counter.signIn('Kepala Uji')
  await counter.done('breach.read', { breachId })
  expect(await counter.call('paper.preview', { document: { kind: 'affected-list', breachId } })).toMatchObject({
    refusal: 'not-allowed',
  })
})
