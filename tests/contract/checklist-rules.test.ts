import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventsOf } from '../support/audit-events.ts'
import { bringEverything, newPerson, onlyApplication, registration } from '../support/day.ts'
import { type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'

const ADOPTION = 'psr-kab-rekomendasi-adopsi'
const INSTITUTION = 'psr-kab-rekomendasi-tanda-daftar-lks'
const HEAD = 'Kabid Contoh'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter({ now: '2026-11-23T01:00:00.000Z' })
})
afterEach(() => counter.close())

const visitorFor = async (serviceId: string, more: Parameters<typeof registration>[1] = {}) => {
  const { visitId } = await counter.done(
    'visit.register',
    registration('Siti Contoh', { serviceIds: [serviceId], ...more }),
  )
  const application = await onlyApplication(counter, visitId)
  const row = async (id: string) => {
    const found = (await onlyApplication(counter, visitId)).checklist.find(each => each.requirementId === id)
    if (!found) throw new Error(`No row ${id}`)
    return found
  }
  return {
    visitId,
    applicationId: application.id,
    row,
    enter: (field: string, entry: string | null) =>
      counter.call('checklist.enter', { applicationId: application.id, field, entry }),
    override: (requirementId: string, reason: string | null) =>
      counter.call('checklist.override', { applicationId: application.id, requirementId, reason }),
  }
}

const asHead = async (...besides: 'front-office'[]) => {
  await counter.done('account.add', { name: HEAD, roles: ['head-of-division', ...besides], pin: PIN })
  await counter.signIn(HEAD)
}

describe('a rule with a number', () => {
  it('is computed from the wedding day on the day of checking, and explained either way', async () => {
    const { row, enter } = await visitorFor(ADOPTION)
    expect(await row('lama-menikah')).toMatchObject({
      satisfied: null,
      fields: [{ name: 'marriage_duration', label: 'Tanggal menikah', kind: 'date', entry: null }],
    })
    await enter('marriage_duration', '2021-11-24')
    expect(await row('lama-menikah')).toMatchObject({
      satisfied: false,
      explanation: 'Lama menikah: 4 tahun; syaratnya paling sedikit 5 tahun.',
    })
    counter.clock.advance(24 * 60)
    expect(await row('lama-menikah')).toMatchObject({
      satisfied: true,
      explanation: 'Lama menikah: 5 tahun; syaratnya paling sedikit 5 tahun.',
    })
  })

  it('refuses an empty or senseless entry with a sentence and keeps nothing of it', async () => {
    const { row, enter } = await visitorFor(ADOPTION)
    for (const entry of ['', '   ', 'kemarin', '2027-01-01', '1850-01-01', '2021-02-30'])
      expect(await enter('marriage_duration', entry)).toMatchObject({
        refusal: 'senseless-entry',
        detail: expect.stringContaining('Tanggal menikah'),
      })
    expect(await enter('cota_children_count', 'dua')).toMatchObject({ refusal: 'senseless-entry' })
    expect(await enter('shoe_size', '40')).toMatchObject({ refusal: 'unknown-field' })
    expect((await row('lama-menikah')).fields[0]?.entry).toBeNull()
  })

  it('cannot be answered with a plain yes', async () => {
    const { applicationId } = await visitorFor(ADOPTION)
    expect(
      await counter.call('checklist.mark', { applicationId, requirementId: 'lama-menikah', mark: 'present' }),
    ).toMatchObject({ refusal: 'computed-rule', detail: expect.stringContaining('Tanggal menikah') })
  })

  it('keeps the checklist undecided while its field is empty, and acceptance names the field', async () => {
    const { visitId, applicationId, enter } = await visitorFor(INSTITUTION)
    await bringEverything(counter, visitId)
    await enter('client_count', null)
    expect((await onlyApplication(counter, visitId)).verdict).toBe('undecided')
    expect(await counter.call('application.accept', { applicationId })).toMatchObject({
      refusal: 'papers-missing',
      detail: 'Daftar periksa belum selesai. Isi Jumlah klien dalam daftar lebih dahulu.',
    })
    await enter('client_count', '19')
    expect((await onlyApplication(counter, visitId)).verdict).toBe('incomplete')
    await enter('client_count', '20')
    await counter.done('application.accept', { applicationId })
  })

  it('compares two words, and a question is answered by its entry', async () => {
    const { visitId, row, enter } = await visitorFor(ADOPTION)
    await enter('cota_religion', 'Islam')
    expect((await row('seagama')).satisfied).toBeNull()
    await enter('caa_religion', ' islam ')
    expect((await row('seagama')).satisfied).toBe(true)
    await enter('cota_biological_child_age', '2010-01-01')
    const { conditions, checklist } = await onlyApplication(counter, visitId)
    expect(conditions.find(({ id }) => id === 'anak-kandung-di-atas-12')).toMatchObject({ answer: true })
    expect(checklist.map(({ requirementId }) => requirementId)).toContain('persetujuan-anak-kandung')
  })

  it('knows the birth date of an applicant who came for themselves, and of nobody else', async () => {
    const person = newPerson('Ani Contoh', { birthDate: '1990-06-01', religion: 'Islam' })
    const own = await visitorFor(ADOPTION, { person })
    expect(await own.row('umur')).toMatchObject({
      satisfied: true,
      explanation: 'Umur COTA: 36 tahun; syaratnya 30 sampai 55 tahun.',
      fields: [{ entry: '1990-06-01', known: true }],
    })
    await own.enter('cota_age', '1960-06-01')
    expect(await own.row('umur')).toMatchObject({ satisfied: false, fields: [{ known: false }] })
    const proxy = await visitorFor(ADOPTION, { person, actingFor: 'proxy' })
    expect((await proxy.row('umur')).satisfied).toBeNull()
  })

  it('reads the region from the NIK of the applicant', async () => {
    const { row } = await visitorFor('mjk-kota-rumah-peduli-lansia', {
      person: newPerson('Mbah Contoh', { nik: '3516014107500001' }),
    })
    expect(await row('nik-kota')).toMatchObject({
      satisfied: false,
      explanation: 'Wilayah NIK: Kabupaten Mojokerto; syaratnya Kota Mojokerto.',
    })
  })

  it('stands as it was when the file was accepted, whatever becomes of the person’s record', async () => {
    const person = newPerson('Ani Contoh', { birthDate: '1990-06-01' })
    const { visitId, applicationId, row } = await visitorFor(ADOPTION, { person })
    await bringEverything(counter, visitId)
    await counter.done('checklist.enter', { applicationId, field: 'cota_age', entry: null })
    await counter.done('application.accept', { applicationId })
    const { person: kept } = await counter.done('visit.read', { visitId })
    const { id: personId, ...fields } = kept
    await counter.done('person.correct', { personId, fields: { ...fields, birthDate: '1940-06-01' } })
    counter.clock.advance(60 * 24 * 366 * 30)
    expect(await row('umur')).toMatchObject({ satisfied: true, fields: [{ entry: '1990-06-01' }] })
  })
})

describe('a rule that is not met', () => {
  it('is accepted by the head of division with a reason, on record and on the receipt without it', async () => {
    const { visitId, applicationId, row, enter, override } = await visitorFor(INSTITUTION)
    await bringEverything(counter, visitId)
    await enter('client_count', '18')
    await asHead()
    await override('daftar-klien', 'Dua klien masih dalam proses')
    expect(await row('daftar-klien')).toMatchObject({
      satisfied: true,
      exception: { by: HEAD, reason: 'Dua klien masih dalam proses', at: counter.clock.now },
      explanation: expect.stringContaining('18'),
    })
    await counter.signIn()
    await counter.done('application.accept', { applicationId })
    await counter.signIn(HEAD)
    expect(await override('daftar-klien', null)).toMatchObject({ refusal: 'wrong-state' })
    const { html } = await counter.done('paper.preview', { document: { kind: 'application-receipt', applicationId } })
    expect(html).toContain('diterima dengan pengecualian')
    expect(html).not.toContain('masih dalam proses')
    const events = (await eventsOf(counter)).filter(({ entry }) => entry === 'checklist.override')
    expect(events).toMatchObject([{ subject: 'rule_exception', subjectId: `${applicationId}/daftar-klien` }])
  })

  it('can be taken back, and ends with another entry', async () => {
    const { visitId, row, enter, override } = await visitorFor(INSTITUTION)
    await asHead('front-office')
    await bringEverything(counter, visitId)
    await enter('client_count', '18')
    await override('daftar-klien', 'Alasan pertama')
    expect(await row('daftar-klien')).toMatchObject({ satisfied: true })
    await override('daftar-klien', null)
    expect(await row('daftar-klien')).toMatchObject({ satisfied: false, exception: null })
    await override('daftar-klien', 'Alasan kedua')
    expect(await row('daftar-klien')).toMatchObject({ exception: { reason: 'Alasan kedua' } })
    await enter('client_count', '3')
    expect(await row('daftar-klien')).toMatchObject({ satisfied: false, exception: null })
  })

  it('is the only thing that can be accepted so, and by nobody else', async () => {
    await asHead('front-office')
    const { override, enter } = await visitorFor(INSTITUTION)
    expect(await override('daftar-klien', 'Belum diisi')).toMatchObject({ refusal: 'not-failed' })
    await enter('client_count', '20')
    expect(await override('daftar-klien', 'Sudah terpenuhi')).toMatchObject({ refusal: 'not-failed' })
    expect(await override('ad-art', 'Menyusul')).toMatchObject({ refusal: 'not-failed' })
    expect(await override('paspor', 'Menyusul')).toMatchObject({ refusal: 'unknown-requirement' })
    expect(await override('daftar-klien', ' ')).toMatchObject({ refusal: 'invalid-input' })
    await counter.signIn()
    await counter.done('account.add', { name: 'Fajar Contoh', roles: ['front-office'], pin: PIN })
    await counter.signIn('Fajar Contoh')
    expect(await override('daftar-klien', 'Tanpa hak')).toMatchObject({ refusal: 'not-allowed' })
  })

  it('found in the register is not accepted otherwise', async () => {
    await asHead('front-office')
    const { applicationId, override } = await visitorFor('mjk-kab-sk-buku-tabungan-kks')
    await counter.done('registry.record-check', { applicationId, found: false })
    expect(await override('terdaftar-dtks', 'Dianggap terdaftar')).toMatchObject({ refusal: 'not-failed' })
  })
})

describe('the same paper for two services of one visit', () => {
  const twoServices = async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: ['mjk-kab-sk-terdaftar-dtks', 'mjk-kab-rekomendasi-biakesmaskin'] }),
    )
    const read = async () => (await counter.done('visit.read', { visitId })).applications
    const [first, second] = await read()
    const secondRow = async (id: string) => (await read())[1]?.checklist.find(row => row.requirementId === id)
    return { read, secondRow, firstId: first?.id ?? '', secondId: second?.id ?? '', shortName: first?.shortName }
  }
  const mark = (applicationId: string, requirementId: string, as: 'present' | 'missing' | null = 'present') =>
    counter.done('checklist.mark', { applicationId, requirementId, mark: as })

  it('is asked for once, and the screen says where it was shown', async () => {
    const { firstId, secondRow, shortName } = await twoServices()
    await mark(firstId, 'ktp')
    expect(await secondRow('ktp')).toMatchObject({ satisfied: true, mark: 'present', sharedWith: shortName })
    expect(await secondRow('kk')).toMatchObject({ satisfied: null, sharedWith: null })
    await mark(firstId, 'ktp', null)
    expect(await secondRow('ktp')).toMatchObject({ satisfied: null, sharedWith: null })
  })

  it('does not count where the Camat must have seen it, nor against the clerk’s own word', async () => {
    const { firstId, secondId, secondRow } = await twoServices()
    await mark(firstId, 'sktm')
    expect(await secondRow('sktm')).toMatchObject({ satisfied: null })
    await mark(firstId, 'kk')
    await mark(secondId, 'kk', 'missing')
    expect(await secondRow('kk')).toMatchObject({ satisfied: false, sharedWith: null })
  })

  it('stays with the file that was accepted with it', async () => {
    const { firstId, secondId, secondRow, read } = await twoServices()
    await counter.done('registry.record-check', { applicationId: secondId, found: true })
    for (const id of ['ktp', 'kk']) await mark(firstId, id)
    for (const id of ['sktm', 'surat-rujukan']) await mark(secondId, id)
    expect((await read())[1]?.verdict).toBe('complete')
    await counter.done('application.accept', { applicationId: secondId })
    await mark(firstId, 'ktp', null)
    expect(await secondRow('ktp')).toMatchObject({ satisfied: true, sharedWith: null })
  })
})
