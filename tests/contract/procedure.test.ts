import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptedVisit, onlyApplication } from '../support/day.ts'
import { acceptedResident, finalLetter } from '../support/letters.ts'
import { FIRST_CLERK, type OpenCounter, openCounter, PIN } from '../support/open-counter.ts'
import { due, finishStep, today, visitReport, walkSteps } from '../support/steps.ts'

const GRANT = 'psr-kab-hibah-bansos-lksa'
const ADOPTION = 'psr-kab-rekomendasi-adopsi'
const SHELTER_FOR_ELDERLY = 'mjk-kota-rumah-peduli-lansia'
const INFORMATION = 'psr-kab-data-informasi'
const SLRT = 'mjk-kota-slrt'
const CERTIFICATE = 'mjk-kab-sk-terdaftar-dtks'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

/** A file of this service that has come to this step. */
async function at(serviceId: string, stepNo: number) {
  const { visitId, applicationId } = await acceptedVisit(counter, serviceId)
  await walkSteps(counter, visitId, { until: stepNo })
  const stepNow = async (no = stepNo) => {
    const step = (await onlyApplication(counter, visitId)).steps.find(each => each.no === no)
    if (step === undefined) throw new Error(`no step ${no}`)
    return step
  }
  return { visitId, applicationId, on: { applicationId, stepNo }, stepNow }
}

describe('a step out of order', () => {
  it('is refused for every verb, and what is due is named', async () => {
    const { applicationId } = await at(GRANT, 2)
    const on = { applicationId, stepNo: 7 }
    const due = { refusal: 'out-of-order', detail: expect.stringContaining('langkah 2: Proposal di disposisi') }
    expect(await counter.call('step.complete', on)).toMatchObject(due)
    expect(await counter.call('step.send-out', { ...on, sentOn: today })).toMatchObject(due)
    expect(await counter.call('step.record-back', { ...on, backOn: today })).toMatchObject(due)
    expect(await counter.call('step.hand-off', { ...on, accountId: 'id-1' })).toMatchObject(due)
    expect(await counter.call('visit-report.record', { ...on, report: visitReport })).toMatchObject(due)
    expect(await counter.call('step.return', { ...on, reason: 'Uji saja' })).toMatchObject({ refusal: 'out-of-order' })
    expect(await counter.call('step.complete', { applicationId, stepNo: 99 })).toMatchObject(due)
  })

  it('is refused once everything is done', async () => {
    const { visitId, applicationId } = await acceptedVisit(counter, CERTIFICATE)
    await walkSteps(counter, visitId)
    expect(await counter.call('step.complete', { applicationId, stepNo: 1 })).toMatchObject({
      refusal: 'out-of-order',
      detail: 'Semua langkah layanan ini sudah selesai.',
    })
  })
})

describe('waiting for somebody outside', () => {
  it('lasts from the day of sending to the day of the answer, and stands in the list of work', async () => {
    const { on, stepNow } = await at(GRANT, 7)
    expect(await stepNow()).toMatchObject({ state: 'current', outside: { name: 'Bupati', sentOn: null, backOn: null } })
    await counter.done('step.send-out', { ...on, sentOn: '2026-11-20', note: 'Lewat Sekda' })
    expect(await stepNow()).toMatchObject({ state: 'waiting', outside: { sentOn: '2026-11-20' } })
    expect(await counter.done('application.list', { work: 'in-progress' })).toMatchObject([{ waitsFor: 'Bupati' }])
    expect(await counter.call('step.complete', { ...on, outcome: true })).toMatchObject({
      refusal: 'answer-from-outside',
      detail: 'Masih menunggu Bupati. Catat dahulu tanggal jawabannya.',
    })
    expect(await counter.call('step.send-out', { ...on, sentOn: today })).toMatchObject({ refusal: 'already-sent' })
    await counter.done('step.record-back', { ...on, backOn: '2026-11-23' })
    expect(await stepNow()).toMatchObject({ state: 'current', outside: { backOn: '2026-11-23' } })
    await counter.done('step.complete', { ...on, outcome: true, decidedBy: 'Bupati', decidedOn: '2026-11-22' })
    expect(await stepNow()).toMatchObject({ state: 'done', decision: { outcome: true, decidedOn: '2026-11-22' } })
  })

  it('tells nothing of a sealed case in the list of work', async () => {
    const { on } = await at('psr-kab-rujukan-anak-balita-terlantar', 5)
    await counter.done('step.send-out', { ...on, sentOn: today })
    expect(await counter.done('application.list', { work: 'in-progress' })).toMatchObject([
      { name: 'Tamu layanan C', serviceName: 'Layanan C', waitsFor: 'Petugas layanan C' },
    ])
  })

  it('takes no day that has not come, and no answer before the sending', async () => {
    const { on } = await at(GRANT, 7)
    expect(await counter.call('step.record-back', { ...on, backOn: today })).toMatchObject({ refusal: 'not-sent' })
    expect(await counter.call('step.send-out', { ...on, sentOn: '2026-11-24' })).toMatchObject({
      refusal: 'impossible-date',
    })
    await counter.done('step.send-out', { ...on, sentOn: '2026-11-20' })
    for (const backOn of ['2026-11-19', '2026-11-24'])
      expect(await counter.call('step.record-back', { ...on, backOn })).toMatchObject({ refusal: 'impossible-date' })
  })

  it('is not for a step done in the office', async () => {
    const { on } = await at(GRANT, 3)
    expect(await counter.call('step.send-out', { ...on, sentOn: today })).toMatchObject({ refusal: 'not-outside' })
  })
})

describe('a home visit', () => {
  it('is written down before its step is done, may be written anew until then, and is kept when it is gone back to', async () => {
    const { on, stepNow } = await at(ADOPTION, 4)
    expect(await counter.call('step.complete', on)).toMatchObject({ refusal: 'report' })
    expect(
      await counter.call('visit-report.record', { ...on, report: { ...visitReport, visitedOn: '2026-11-24' } }),
    ).toMatchObject({ refusal: 'impossible-date' })
    await counter.done('visit-report.record', { ...on, report: { ...visitReport, finding: 'unclear' } })
    await counter.done('visit-report.record', { ...on, report: visitReport })
    expect(await stepNow()).toMatchObject({ report: visitReport })
    await counter.done('step.complete', on)
    expect(await counter.call('visit-report.record', { ...on, report: visitReport })).toMatchObject({
      refusal: 'out-of-order',
    })
    await counter.done('step.return', { ...on, reason: 'Alamat keliru' })
    expect(await stepNow()).toMatchObject({ state: 'current', report: visitReport })
  })

  it('is not for a step without one', async () => {
    const { on } = await at(ADOPTION, 3)
    expect(await counter.call('visit-report.record', { ...on, report: visitReport })).toMatchObject({
      refusal: 'no-visit',
    })
  })
})

describe('the look-up in the register', () => {
  it('is asked for before its step is done, and decides whether the survey is needed', async () => {
    const { on, applicationId, stepNow } = await at(SLRT, 3)
    await counter.done('registry.record-check', { applicationId, found: null })
    expect(await counter.call('step.complete', on)).toMatchObject({ refusal: 'registry-check' })
    await counter.done('registry.record-check', { applicationId, found: false })
    expect(await counter.done('step.complete', on)).toEqual({ nextStep: 4 })
    expect(await stepNow(4)).toMatchObject({ state: 'current', form: 'home-visit' })
    expect(await counter.call('registry.record-check', { applicationId, found: true })).toMatchObject({
      refusal: 'wrong-state',
      detail: expect.stringContaining('Kembali dahulu'),
    })
    await counter.done('step.return', { ...on, reason: 'Salah nama' })
    await counter.done('registry.record-check', { applicationId, found: true })
    expect(await counter.done('step.complete', on)).toEqual({ nextStep: 5 })
  })
})

describe('a decision', () => {
  const decision = { outcome: true, decidedBy: 'Contoh Kepala Bidang', decidedOn: '2026-11-20' }

  it('needs its outcome, who took it and when', async () => {
    const { on, stepNow } = await at(SHELTER_FOR_ELDERLY, 3)
    expect(await counter.call('step.complete', on)).toMatchObject({ refusal: 'outcome' })
    expect(await counter.call('step.complete', { ...on, outcome: true })).toMatchObject({
      refusal: 'decider-missing',
      detail: expect.stringContaining('Kabid'),
    })
    expect(await counter.call('step.complete', { ...on, ...decision, decidedOn: '2026-11-24' })).toMatchObject({
      refusal: 'impossible-date',
    })
    await counter.done('step.complete', { ...on, ...decision })
    expect(await stepNow()).toMatchObject({ doneBy: FIRST_CLERK, decision })
  })

  it('that does not approve says why, and ends the file', async () => {
    const { visitId, on } = await at(SHELTER_FOR_ELDERLY, 4)
    const refused = { ...on, ...decision, outcome: false }
    expect(await counter.call('step.complete', refused)).toMatchObject({ refusal: 'reason-missing' })
    expect(await counter.done('step.complete', { ...refused, note: 'Masih mempunyai keluarga' })).toEqual({
      nextStep: null,
    })
    const { state, steps } = await onlyApplication(counter, visitId)
    expect(state).toBe('handed-over')
    expect(steps.map(step => step.state)).toEqual(['done', 'done', 'done', 'done', 'skipped', 'skipped'])
  })

  it('on excluded information leads to the letter of refusal, and to the data otherwise', async () => {
    const { on, stepNow, applicationId } = await at(INFORMATION, 3)
    expect((await stepNow()).choice).toEqual({
      question: 'Apakah data yang diminta termasuk data yang dikecualikan?',
      yes: 'Dikecualikan',
      no: 'Tidak dikecualikan',
    })
    await counter.done('step.complete', { ...on, ...decision })
    expect([(await stepNow(6)).state, (await stepNow(7)).state]).toEqual(['skipped', 'upcoming'])
    await counter.done('step.return', { applicationId, stepNo: 3, reason: 'Kategori keliru' })
    await counter.done('step.complete', { ...on, ...decision, outcome: false })
    expect([(await stepNow(6)).state, (await stepNow(7)).state]).toEqual(['upcoming', 'skipped'])
  })

  it('is the asker’s own where the asker has the role', async () => {
    await counter.done('account.add', { name: 'Kabid Contoh', roles: ['head-of-division', 'verifier'], pin: PIN })
    const { on, stepNow } = await at(SHELTER_FOR_ELDERLY, 3)
    await counter.signIn('Kabid Contoh')
    await counter.done('step.complete', { ...on, outcome: true })
    expect(await stepNow()).toMatchObject({ decision: { decidedBy: 'Kabid Contoh', decidedOn: today } })
  })
})

describe('steps side by side', () => {
  it('are under way together, in any order', async () => {
    const { visitId } = await at('mjk-kota-pelatihan-kelompok-rentan', 4)
    const before = await onlyApplication(counter, visitId)
    expect(due(before).map(({ no }) => no)).toEqual([4, 5])
    for (const no of [5, 4]) {
      const application = await onlyApplication(counter, visitId)
      const step = due(application).find(each => each.no === no)
      if (step) await finishStep(counter, application, step)
    }
    expect(due(await onlyApplication(counter, visitId)).map(({ no }) => no)).toEqual([6])
  })
})

describe('handing a step to a colleague', () => {
  const colleague = async (name: string, roles: ('verifier' | 'companion')[] = ['verifier']) =>
    (await counter.done('account.add', { name, roles, pin: PIN })).accountId

  it('is accepted, or rejected with a reason, by that colleague only', async () => {
    const accountId = await colleague('Wati Contoh')
    const { on, stepNow } = await at(ADOPTION, 3)
    await counter.done('step.hand-off', { ...on, accountId, note: 'Mohon dilanjutkan' })
    expect(await stepNow()).toMatchObject({
      handOff: { name: 'Wati Contoh', from: FIRST_CLERK, state: 'offered', note: 'Mohon dilanjutkan' },
    })
    expect(await counter.call('step.accept-hand-off', on)).toMatchObject({ refusal: 'not-offered' })

    await counter.signIn('Wati Contoh')
    await counter.done('step.reject-hand-off', { ...on, reason: 'Sedang cuti' })
    expect(await stepNow()).toMatchObject({ handOff: { state: 'rejected', reason: 'Sedang cuti' } })
    expect(await counter.call('step.accept-hand-off', on)).toMatchObject({ refusal: 'not-offered' })

    await counter.signIn()
    await counter.done('step.hand-off', { ...on, accountId })
    await counter.signIn('Wati Contoh')
    await counter.done('step.accept-hand-off', on)
    expect(await stepNow()).toMatchObject({ handOff: { state: 'accepted', name: 'Wati Contoh' } })
    await counter.done('step.complete', on)
    expect(await stepNow()).toMatchObject({ doneBy: 'Wati Contoh' })
  })

  it('is refused for oneself, for who may not do steps, and for nobody', async () => {
    const companion = await colleague('Dewi Contoh', ['companion'])
    const { on } = await at(ADOPTION, 3)
    const { accounts } = await counter.done('setup.status', {})
    const self = accounts.find(({ name }) => name === FIRST_CLERK)?.id ?? ''
    for (const accountId of [self, companion, 'id-tidak-ada'])
      expect(await counter.call('step.hand-off', { ...on, accountId })).toMatchObject({ refusal: 'unknown-account' })
  })
})

describe('the end of an application', () => {
  const handOver = async (applicationId: string) => {
    const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
    await counter.done('letter.sign', { letterId, signedOn: today })
    await counter.done('handover.record', {
      letterId,
      recipientName: 'Siti Contoh',
      relation: 'self',
      identityShown: 'KTP',
      signature: { on: 'paper' },
    })
  }

  it('comes with the letter in the applicant’s hands, which shows the steps that led to it', async () => {
    const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE)
    await handOver(applicationId)
    const { state, steps } = await onlyApplication(counter, visitId)
    expect(state).toBe('handed-over')
    expect(steps.map(({ note }) => note)).toEqual(Array(4).fill('Suratnya sudah diserahkan'))
  })

  it('waits for the letter when the steps are done first', async () => {
    const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE)
    expect((await walkSteps(counter, visitId)).state).toBe('complete')
    await handOver(applicationId)
    expect((await onlyApplication(counter, visitId)).state).toBe('handed-over')
  })

  it('waits for what is still to be done after the letter', async () => {
    const { visitId, applicationId } = await acceptedResident(counter, SLRT)
    await handOver(applicationId)
    const application = await onlyApplication(counter, visitId)
    expect(application.state).toBe('complete')
    expect(due(application).map(({ no }) => no)).toEqual([10])
    await counter.done('step.complete', { applicationId, stepNo: 10 })
    expect((await onlyApplication(counter, visitId)).state).toBe('handed-over')
  })
})

it('shows in the sheet who decided, who answered and what a visit found', async () => {
  const { visitId } = await acceptedVisit(counter, 'mjk-kota-bansos-sembako-apbd')
  await walkSteps(counter, visitId)
  const { steps } = await onlyApplication(counter, visitId)
  expect(steps.find(({ no }) => no === 8)).toMatchObject({
    outside: { name: 'Walikota', sentOn: '2026-11-23', backOn: '2026-11-23' },
    decision: { outcome: true, decidedBy: 'Pejabat Contoh', decidedOn: '2026-11-23' },
  })
  expect(steps.find(({ no }) => no === 4)).toMatchObject({ report: { finding: 'met' }, outside: { name: 'Kelurahan' } })
})
