import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const KEY = 'print-once-0001'
const COPY_MARK = 'SALINAN CETAK ULANG'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
let input: InputOf<'paper.print'>
let letterId: string
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ paper: printer.paper })
  const { settings } = await counter.done('settings.read', {})
  await counter.done('settings.save', { ...settings, letterPrinter: 'Loket-A4', ticketPrinter: 'Loket-80' })
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  letterId = (await finalLetter(counter, applicationId, 'registry-certificate')).letterId
  input = { document: { kind: 'letter', letterId }, printer: null, copies: 1 }
})
afterEach(() => counter.close())

const unknown = { state: 'unknown', printer: 'Loket-A4', jobId: null, reprint: false }
const letter = () => counter.done('letter.read', { letterId })

/** The desk process ends after it has handed the page over and before it hears of it. */
async function endWhilePrinting() {
  printer.behaviour.spooler = 'never-answers'
  void counter.call('paper.print', input, KEY)
  await expect.poll(() => printer.jobs.length).toBe(1)
  await counter.reopen()
  printer.behaviour.spooler = 'takes'
}

describe('a desk that ends while it prints', () => {
  it('answers the repeated call that it is not known, and sends nothing again', async () => {
    await endWhilePrinting()
    const repeated = await counter.done('paper.print', input, KEY)
    expect(repeated).toMatchObject(unknown)
    expect(repeated.detail).toContain('Periksa printer')
    expect(await counter.done('paper.print', input, KEY)).toEqual(repeated)
    expect(printer.jobs).toHaveLength(1)
  })

  it('shows the paper as not known, and says so when the day is reconciled', async () => {
    await endWhilePrinting()
    expect(await letter()).toMatchObject({ printState: 'unknown', printCount: 0 })
    const { differences } = await counter.done('closing.reconcile', { date: '2026-11-23' })
    const found = differences.find(({ code }) => code === 'letter-unprinted')
    expect(found?.detail).toContain('belum pasti tercetak')
  })

  it('takes the clerk’s word that the paper came out', async () => {
    await endWhilePrinting()
    expect(await counter.done('paper.confirm-print', { document: input.document, cameOut: true })).toEqual({
      state: 'printed',
    })
    expect(await letter()).toMatchObject({ printState: 'printed', printCount: 1 })
    expect(await counter.done('paper.print', input)).toMatchObject({ state: 'printed', reprint: true })
  })

  it('prints an unmarked paper again once the clerk has said that none came out', async () => {
    await endWhilePrinting()
    expect(await counter.done('paper.confirm-print', { document: input.document, cameOut: false })).toEqual({
      state: 'failed',
    })
    expect(await counter.done('paper.print', input)).toMatchObject({ state: 'printed', reprint: false })
    expect(printer.jobs[1]?.document.html).not.toContain(COPY_MARK)
    expect(await letter()).toMatchObject({ printState: 'printed', printCount: 1 })
  })

  it('marks what is printed on without that word: the first paper may be in somebody’s hands', async () => {
    await endWhilePrinting()
    expect(await counter.done('paper.print', input)).toMatchObject({ state: 'printed', reprint: true })
    expect(printer.jobs[1]?.document.html).toContain(COPY_MARK)
  })
})

describe('printing', () => {
  it('is done once however often the same call arrives', async () => {
    const together = await Promise.all([1, 2, 3].map(() => counter.done('paper.print', input, KEY)))
    expect(together[0]).toMatchObject({ state: 'printed', reprint: false })
    expect(together).toEqual([together[0], together[0], together[0]])
    expect(await counter.done('paper.print', input, KEY)).toEqual(together[0])
    expect(printer.jobs).toHaveLength(1)
  })

  it('that breaks after the hand-over is not known, for the first call and its repeats', async () => {
    printer.behaviour.spooler = 'breaks'
    const first = await counter.done('paper.print', input, KEY)
    expect(first).toMatchObject(unknown)
    printer.behaviour.spooler = 'takes'
    expect(await counter.done('paper.print', input, KEY)).toEqual(first)
    expect(printer.jobs).toHaveLength(1)
  })

  it('that the spooler lost sight of is not known, with the spooler’s sentence', async () => {
    printer.behaviour.spooler = 'not-seen'
    expect(await counter.done('paper.print', input)).toMatchObject({
      ...unknown,
      detail: 'Lihat apakah kertasnya sudah keluar.',
    })
    expect(await letter()).toMatchObject({ printState: 'unknown' })
  })

  it('of one paper by two calls at once gives one paper without the mark of a copy', async () => {
    const both = await Promise.all([1, 2].map(() => counter.done('paper.print', input)))
    expect(both.map(({ reprint }) => reprint).sort()).toEqual([false, true])
    expect(printer.jobs.filter(({ document }) => document.html.includes(COPY_MARK))).toHaveLength(1)
  })

  it('whose outcome is known leaves the clerk nothing to say', async () => {
    const confirmed = () => counter.call('paper.confirm-print', { document: input.document, cameOut: true })
    expect(await confirmed()).toMatchObject({ refusal: 'wrong-state' })
    await counter.done('paper.print', input)
    expect(await confirmed()).toMatchObject({ refusal: 'wrong-state' })
  })
})
