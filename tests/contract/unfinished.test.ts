import { afterEach, beforeEach, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ paper: printer.paper, printers: { tickets: 'Loket-80', letters: 'Loket-A4' } })
})
afterEach(() => counter.close())

const unfinished = () => counter.done('unfinished.list', {})
const kinds = async () => (await unfinished()).map(({ kind, what }) => `${kind}: ${what}`)
const restart = async () => {
  counter.clock.advance(1)
  await counter.reopen()
}

it('is empty where everything that was begun has ended', async () => {
  await counter.done('visit.register', registration('Siti Contoh'))
  expect(await unfinished()).toEqual([])
})

it('names a paper over which the program died, prints it by no restart, and forgets it as the clerk says', async () => {
  const { ticket } = await counter.done('visit.register', registration('Siti Contoh'))
  const document = { kind: 'ticket' as const, ticketId: ticket?.id ?? '' }
  printer.behaviour.spooler = 'never-answers'
  void counter.call('paper.print', { document, printer: null, copies: 1 })
  await expect.poll(() => printer.jobs.length).toBe(1)
  expect(await unfinished(), 'somebody still waits for the printer').toEqual([])

  await restart()
  await restart()
  expect(await unfinished()).toMatchObject([{ kind: 'print', what: 'Nomor antrian A-001', document }])
  expect(printer.jobs).toHaveLength(1)
  await counter.done('paper.confirm-print', { document, cameOut: true })
  expect(await unfinished()).toEqual([])
})

it('names a number that was taken and a letter that never was on paper, and takes no second one', async () => {
  const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
  const { letterId, numberText } = await finalLetter(counter, applicationId, 'registry-certificate')
  await restart()
  expect(await unfinished()).toMatchObject([{ kind: 'letter', what: `Surat nomor ${numberText}`, letterId }])
  expect((await counter.done('letter.list-numbers', { year: 2026 })).numbers).toHaveLength(1)
  await counter.done('letter.void', { letterId, reason: 'Uji' })
  expect(await unfinished()).toEqual([])
})

it('names who stood at the counter, and calls nobody again', async () => {
  const { visitId } = await counter.done('visit.register', registration('Siti Contoh'))
  await counter.done('queue.call-next', {})
  expect(await unfinished()).toEqual([])
  await restart()
  expect(await unfinished()).toMatchObject([{ kind: 'ticket', what: 'Nomor antrian A-001', visitId }])
  const { serving } = await counter.done('queue.board', {})
  expect(serving[0]?.ticket.callCount).toBe(1)
  await counter.done('queue.finish', { ticketId: serving[0]?.ticket.id ?? '' })
  expect(await unfinished()).toEqual([])
})

it('names a closing that was cut short with what it lacks, and a day that nobody closed', async () => {
  await counter.done('visit.register', registration('Siti Contoh'))
  counter.clock.advance(24 * 60)
  expect(await kinds()).toEqual(['open-day: Hari 23 November 2026'])
  await counter.done('closing.close-day', { date: '2026-11-23' })
  await restart()
  const [half] = await unfinished()
  expect(half).toMatchObject({ kind: 'closing', date: '2026-11-23' })
  expect(half?.detail).toContain('register, paket ekspor, cadangan')
  await counter.done('closing.make-registers', { date: '2026-11-23' })
  await counter.done('closing.make-bundle', { date: '2026-11-23' })
  await counter.done('backup.make', { date: '2026-11-23' })
  expect(await unfinished()).toEqual([])
})
