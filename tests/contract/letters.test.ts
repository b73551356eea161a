import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onlyApplication } from '../support/day.ts'
import {
  acceptedResident,
  CERTIFICATE_SERVICE,
  completeDraft,
  finalLetter,
  HEALTH_COST_SERVICE,
  KKS_SERVICE,
} from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const KIND = 'registry-certificate'
const numbersOf = async (year = 2026) => (await counter.done('letter.list-numbers', { year })).numbers

describe('a final letter', () => {
  it('takes the next number of the year, in one series for every kind', async () => {
    const first = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Siti Contoh')
    const second = await acceptedResident(counter, KKS_SERVICE, 'Budi Uji')
    const third = await acceptedResident(counter, HEALTH_COST_SERVICE, 'Ani Misal')
    expect((await finalLetter(counter, first.applicationId, KIND)).numberText).toBe('400.9.14/0001/416-106/2026')
    expect((await finalLetter(counter, second.applicationId, 'kks-replacement-letter')).numberText).toBe(
      '400.9.14/0002/416-106/2026',
    )
    expect((await finalLetter(counter, third.applicationId, 'health-cost-recommendation')).numberText).toBe(
      '400.9.11/0003/416-106/2026',
    )
    expect((await numbersOf()).map(({ serial, state, date }) => [serial, state, date])).toEqual([
      [1, 'used', '2026-11-23'],
      [2, 'used', '2026-11-23'],
      [3, 'used', '2026-11-23'],
    ])
  })

  it('is refused with its fields while facts are missing, and takes no number then', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: KIND })
    expect(await counter.call('letter.finalise', { letterId })).toMatchObject({
      refusal: 'facts-missing',
      fields: [{ path: 'purpose', detail: 'Keperluan belum diisi.' }],
    })
    expect(await numbersOf()).toEqual([])
  })

  it('is frozen: later settings, facts and officials do not change it', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    const page = () => counter.done('paper.preview', { document: { kind: 'letter', letterId } })
    const before = await page()
    const { settings, officials } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, officeName: 'Dinas Lain', numberPattern: '{serial}/{year}' })
    const [head] = officials
    if (!head) throw new Error('no official')
    await counter.done('official.save', { ...head, name: 'Pejabat Lain' })
    expect(await page()).toEqual(before)
    expect(before.html).toContain('400.9.14/0001/416-106/2026')
    const { facts, signatoryId } = await counter.done('letter.read', { letterId })
    for (const call of [
      () => counter.call('letter.edit', { letterId, facts, signatoryId }),
      () => counter.call('letter.finalise', { letterId }),
      () => counter.call('letter.discard', { letterId }),
    ])
      expect(await call()).toMatchObject({ refusal: 'wrong-state' })
  })

  it('keeps its number when the call is repeated, and gives the next letter another', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, KIND)
    const key = 'finalise-once-0001'
    const once = await counter.done('letter.finalise', { letterId }, key)
    expect(await counter.done('letter.finalise', { letterId }, key)).toEqual(once)
    expect(await numbersOf()).toHaveLength(1)
  })

  it('begins at 1 again on 1 January in the office zone', async () => {
    counter.clock.now = '2026-12-31T16:30:00.000Z'
    await counter.signIn()
    const old = await acceptedResident(counter, CERTIFICATE_SERVICE)
    expect((await finalLetter(counter, old.applicationId, KIND)).numberText).toBe('400.9.14/0001/416-106/2026')
    counter.clock.now = '2026-12-31T17:30:00.000Z'
    const fresh = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Budi Uji')
    expect((await finalLetter(counter, fresh.applicationId, KIND)).numberText).toBe('400.9.14/0001/416-106/2027')
  })

  it('never shows the same number twice when the clock is set back', async () => {
    const first = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, first.applicationId, KIND)
    counter.clock.now = '2026-11-20T02:00:00.000Z'
    const second = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Budi Uji')
    expect((await finalLetter(counter, second.applicationId, KIND)).numberText).toBe('400.9.14/0002/416-106/2026')
  })
})

describe('signing and voiding', () => {
  it('makes the application ready once its letter is signed', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    expect((await onlyApplication(counter, visitId)).state).toBe('complete')
    expect(await counter.call('letter.sign', { letterId, signedOn: '2026-11-24' })).toMatchObject({
      refusal: 'invalid-input',
    })
    expect(await counter.call('letter.sign', { letterId, signedOn: '2026-11-22' })).toMatchObject({
      refusal: 'invalid-input',
    })
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
    const application = await onlyApplication(counter, visitId)
    expect(application.state).toBe('ready')
    expect(application.letters).toMatchObject([{ state: 'signed', signedOn: '2026-11-23' }])
    expect(await counter.call('letter.sign', { letterId, signedOn: '2026-11-23' })).toMatchObject({
      refusal: 'wrong-state',
    })
  })

  it('keeps a void number in the agenda with its reason and gives the replacement the next one', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
    await counter.done('letter.void', { letterId, reason: 'Salah tulis nama sekolah' })
    expect((await onlyApplication(counter, visitId)).state).toBe('complete')
    const replacement = await finalLetter(counter, applicationId, KIND)
    expect(replacement.numberText).toBe('400.9.14/0002/416-106/2026')
    expect((await numbersOf()).map(({ serial, state, reason }) => [serial, state, reason])).toEqual([
      [1, 'void', 'Salah tulis nama sekolah'],
      [2, 'used', null],
    ])
    expect(await counter.call('letter.void', { letterId, reason: 'Sekali lagi' })).toMatchObject({
      refusal: 'wrong-state',
    })
    expect(await counter.call('paper.preview', { document: { kind: 'letter', letterId } })).toMatchObject({
      refusal: 'wrong-state',
    })
  })
})

describe('the agenda', () => {
  const outside = (serial: number, date = '2026-11-23') =>
    counter.call('letter.enter-outside-number', { serial, date, about: 'Undangan rapat', reason: 'Lewat SRIKANDI' })

  it('goes on above a number entered from outside and shows the gap it leaves', async () => {
    const first = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, first.applicationId, KIND)
    expect(await outside(5)).toMatchObject({ ok: true, value: { numberText: '400.9/0005/416-106/2026' } })
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ gaps: [2, 3, 4], next: 6 })
    expect(await outside(3)).toMatchObject({ ok: true })
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ gaps: [2, 4], next: 6 })
    const second = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Budi Uji')
    expect((await finalLetter(counter, second.applicationId, KIND)).numberText).toBe('400.9.14/0006/416-106/2026')
  })

  it('takes the first known number for the place where the office came from its old book', async () => {
    await outside(312)
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ gaps: [], next: 313 })
    await outside(310)
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ gaps: [311], next: 313 })
  })

  it('begins at 1 in a year that follows one kept here', async () => {
    await outside(312)
    counter.clock.now = '2027-01-04T02:00:00.000Z'
    await outside(3, '2027-01-04')
    expect(await counter.done('letter.list-numbers', { year: 2027 })).toMatchObject({ gaps: [1, 2], next: 4 })
  })

  it('takes in a whole run of the old book at once', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, KIND)
    const run = {
      serial: 2,
      until: 311,
      date: '2026-11-23',
      about: 'Buku agenda lama',
      reason: 'Dipakai sebelum Loket',
    }
    expect(await counter.done('letter.enter-outside-number', run)).toEqual({ numberText: '400.9/0311/416-106/2026' })
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ gaps: [], next: 312 })
    expect(await counter.call('letter.enter-outside-number', { ...run, serial: 400, until: 399 })).toMatchObject({
      refusal: 'invalid-input',
      fields: [{ path: 'until' }],
    })
    expect(await counter.call('letter.enter-outside-number', { ...run, serial: 300, until: 400 })).toMatchObject({
      refusal: 'number-taken',
    })
  })

  it('takes no slip of the pen for a number, for no number is ever taken back', async () => {
    await outside(12)
    expect(await outside(123_456)).toMatchObject({ refusal: 'invalid-input', fields: [{ path: 'serial' }] })
    expect(await counter.done('letter.list-numbers', { year: 2026 })).toMatchObject({ next: 13 })
  })

  it('refuses a number that is taken or lies in the future', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, KIND)
    expect(await outside(1)).toMatchObject({ refusal: 'number-taken' })
    expect(await outside(9, '2026-11-24')).toMatchObject({ refusal: 'invalid-input' })
    expect(await numbersOf()).toHaveLength(1)
  })
})

describe('a letter of a sealed case', () => {
  it('shows its number and nothing of its matter in agenda and handover book', async () => {
    const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Siti Contoh')
    const { letterId, numberText } = await finalLetter(counter, applicationId, KIND)
    await counter.done('letter.sign', { letterId, signedOn: '2026-11-23' })
    await counter.done('handover.record', {
      letterId,
      recipientName: 'Siti Contoh',
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })
    expect(JSON.stringify(await numbersOf())).toContain('Siti Contoh')
    await counter.done('complaint.register', {
      visitId,
      anonymous: false,
      complainantName: 'Siti Contoh',
      complainantSex: null,
      complainantAddress: null,
      contact: null,
      channel: 'counter',
      category: 'violence',
      matter: 'Kekerasan',
      chronology: '',
    })
    expect(await numbersOf()).toMatchObject([{ numberText, about: 'Layanan C' }])
    for (const kind of ['letter-agenda', 'handover-book'] as const) {
      const { html } = await counter.done('paper.preview', { document: { kind, date: '2026-11-23' } })
      expect(html).toContain(numberText)
      expect(html).not.toMatch(/Siti|terdaftar/)
    }
  })
})

describe('the register printout of Kota Mojokerto', () => {
  it('becomes final without a number and needs no signature', async () => {
    await counter.close()
    counter = await openCounter({ officeId: 'mojokerto-kota' })
    const { applicationId, visitId } = await acceptedResident(counter, 'mjk-kota-cetak-dtks')
    const { letterId, numberText } = await finalLetter(counter, applicationId, 'registry-printout')
    expect(numberText).toBeNull()
    expect(await numbersOf()).toEqual([])
    expect((await onlyApplication(counter, visitId)).state).toBe('ready')
    expect(await counter.call('letter.sign', { letterId, signedOn: '2026-11-23' })).toMatchObject({
      refusal: 'wrong-state',
    })
    await counter.done('letter.void', { letterId, reason: 'Kertas rusak' })
    expect((await onlyApplication(counter, visitId)).state).toBe('complete')
  })

  it('names the certificate as the office does', async () => {
    await counter.close()
    counter = await openCounter({ officeId: 'mojokerto-kota' })
    const { applicationId } = await acceptedResident(counter, 'mjk-kota-slrt')
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    const { html } = await counter.done('paper.preview', { document: { kind: 'letter', letterId } })
    expect(html).toContain('SURAT KETERANGAN DTSEN')
  })
})
