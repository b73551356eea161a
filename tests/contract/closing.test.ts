import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { htmlText } from '../support/read-paper.ts'
import { recordingPaper } from '../support/recording-paper.ts'

const KIND = 'registry-certificate'
const date = '2026-11-23'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ paper: printer.paper })
})
afterEach(() => counter.close())

const reconcile = () => counter.done('closing.reconcile', { date })
const arrive = async (name: string) => {
  const { ticket, visitId } = await counter.done('visit.register', registration(name))
  if (!ticket) throw new Error('no ticket')
  return { ticketId: ticket.id, visitId }
}
const printed = async (letterId: string) =>
  counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: 'Loket-A4', copies: 1 })

describe('reconciling a day', () => {
  it('adds up on a day on which nothing happened', async () => {
    const { rows, differences, closed } = await reconcile()
    expect(
      rows.map(({ subject, recorded, finished, open, difference }) => [subject, recorded, finished, open, difference]),
    ).toEqual([
      ['ticket', 0, 0, 0, 0],
      ['visit', 0, 0, 0, 0],
      ['application', 0, 0, 0, 0],
      ['letter', 0, 0, 0, 0],
      ['handover', 0, 0, 0, 0],
      ['complaint', 0, 0, 0, 0],
    ])
    expect(differences).toEqual([])
    expect(closed).toBeNull()
  })

  it('shows who still waits, without standing in the way', async () => {
    const { ticketId } = await arrive('Siti Contoh')
    const { differences, rows } = await reconcile()
    expect(differences).toMatchObject([{ code: 'ticket-open', ticketId, blocks: false }])
    expect(rows[0]).toMatchObject({ subject: 'ticket', recorded: 1, finished: 0, open: 1, difference: 0 })
  })

  it('stops at a final letter that no printer has seen', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    expect((await reconcile()).differences).toContainEqual(
      expect.objectContaining({ code: 'letter-unprinted', letterId, blocks: true }),
    )
    const reply = await counter.call('closing.close-day', { date })
    expect(reply).toMatchObject({ refusal: 'differences-open' })
    expect(JSON.stringify(reply)).toContain('400.9.14/0001/416-106/2026')
    expect((await counter.done('queue.board', {})).dayClosed).toBe(false)
    await printed(letterId)
    await counter.done('closing.close-day', { date })
  })

  it('lets a letter pass that was signed, for its paper is there', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await finalLetter(counter, applicationId, KIND)
    await counter.done('letter.sign', { letterId, signedOn: date })
    expect((await reconcile()).differences.filter(({ blocks }) => blocks)).toEqual([])
    expect((await reconcile()).differences).toContainEqual(
      expect.objectContaining({ code: 'letter-unprinted', letterId, blocks: false }),
    )
  })

  it('stops at numbers nobody has accounted for, until they are entered', async () => {
    const outside = (serial: number) =>
      counter.done('letter.enter-outside-number', { serial, date, about: 'Undangan', reason: 'Lewat SRIKANDI' })
    await outside(1)
    await outside(4)
    const { differences, rows } = await reconcile()
    expect(differences).toMatchObject([{ code: 'number-gap', serial: 2, blocks: true }])
    expect(differences[0]?.detail).toContain('Nomor 2 sampai 3')
    expect(rows[3]).toMatchObject({ subject: 'letter', difference: 1 })
    expect(await counter.call('closing.close-day', { date })).toMatchObject({ refusal: 'differences-open' })
    await outside(2)
    await outside(3)
    await counter.done('closing.close-day', { date })
  })

  it('remarks on void and outside numbers and on what goes on tomorrow', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const first = await finalLetter(counter, applicationId, KIND)
    await counter.done('letter.void', { letterId: first.letterId, reason: 'Salah tulis' })
    await finalLetter(counter, applicationId, KIND)
    const { remarks } = await reconcile()
    expect(remarks).toContain('Nomor 400.9.14/0001/416-106/2026 dibatalkan: Salah tulis')
    expect(remarks).toContain('1 surat menunggu tanda tangan dan dilanjutkan hari berikutnya.')
  })
})

describe('closing a day', () => {
  it('records who waits as absent, who is served as finished, and ends every visit', async () => {
    const served = await arrive('Siti Contoh')
    await arrive('Budi Uji')
    await counter.done('queue.call-next', {})
    await counter.done('queue.begin', { ticketId: served.ticketId })
    counter.clock.advance(60)
    const { closedAt } = await counter.done('closing.close-day', { date })
    expect(closedAt).toBe('2026-11-23T02:00:00.000Z')
    const board = await counter.done('queue.board', {})
    expect(board).toMatchObject({ dayClosed: true, waiting: [], serving: [], finishedCount: 1 })
    expect(board.absent).toHaveLength(1)
    for (const { finishedAt } of await counter.done('visit.list', { date })) expect(finishedAt).toBe(closedAt)
    expect((await reconcile()).closed).toMatchObject({ at: closedAt, by: 'Rini Contoh', registers: [], bundle: null })
  })

  it('takes nothing more under its date until somebody opens it again with a reason', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await counter.done('closing.close-day', { date })
    const complaint = {
      visitId: null,
      anonymous: true,
      complainantName: null,
      complainantSex: null,
      complainantAddress: null,
      contact: null,
      channel: 'phone',
      category: 'service',
      matter: 'Terlambat',
      chronology: '',
    } as const
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: KIND })
    for (const late of [
      counter.call('visit.register', registration('Budi Uji')),
      counter.call('complaint.register', complaint),
      counter.call('letter.finalise', { letterId }),
      counter.call('letter.enter-outside-number', { serial: 1, date, about: 'Undangan', reason: 'Lewat SRIKANDI' }),
    ])
      expect(await late).toMatchObject({ refusal: 'day-closed' })
    expect(await counter.call('closing.close-day', { date })).toMatchObject({ refusal: 'already-closed' })

    await counter.done('closing.reopen-day', { date, reason: 'Ada tamu yang datang terlambat' })
    await counter.done('complaint.register', complaint)
    await counter.done('closing.close-day', { date })
    expect((await reconcile()).remarks).toContain('Hari ini pernah dibuka kembali: Ada tamu yang datang terlambat')
  })

  it('may be late, never early, and only what is closed is opened', async () => {
    expect(await counter.call('closing.close-day', { date: '2026-11-24' })).toMatchObject({ refusal: 'day-not-over' })
    expect(await counter.call('closing.reopen-day', { date, reason: 'Belum ditutup' })).toMatchObject({
      refusal: 'wrong-state',
    })
    await arrive('Siti Contoh')
    counter.clock.now = '2026-11-25T02:00:00.000Z'
    await counter.done('closing.close-day', { date })
    await arrive('Budi Uji')
  })
})

describe('what a closed day leaves behind', () => {
  it('is made only of a closed day', async () => {
    for (const name of ['closing.make-registers', 'closing.make-bundle'] as const)
      expect(await counter.call(name, { date })).toMatchObject({ refusal: 'wrong-state' })
  })

  it('is four registers, one bundle and one backup, each with its hash, in the folder of the day', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, "Ma'ruf & Sya'roni <b>")
    const { letterId, numberText } = await finalLetter(counter, applicationId, KIND)
    await printed(letterId)
    await counter.done('closing.close-day', { date })
    const registers = await counter.done('closing.make-registers', { date })
    expect(registers.map(({ path }) => basename(path))).toEqual([
      'buku-tamu-2026-11-23.pdf',
      'agenda-surat-2026-11-23.pdf',
      'buku-serah-terima-2026-11-23.pdf',
      'register-pengaduan-2026-11-23.pdf',
    ])
    for (const { path, bytes, sha256 } of registers) {
      const content = await readFile(path)
      expect(content.byteLength).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
    const [guestBook, agenda] = await Promise.all(registers.map(({ path }) => readFile(path, 'utf8')))
    expect(guestBook).toContain('Ma&#39;ruf &amp; Sya&#39;roni &lt;b&gt;')
    expect(agenda).toContain(numberText)

    const { counts, ...bundle } = await counter.done('closing.make-bundle', { date })
    expect(basename(bundle.path)).toBe('loket-mojokerto-kab-Loket-1-2026-11-23.zip')
    expect(counts).toMatchObject({ visit: 1, application: 1, letter: 1, letter_number: 1, handover: 0, complaint: 0 })
    const files = unzipSync(await readFile(bundle.path))
    const [person] = strFromU8(files['tables/person.ndjson'] ?? new Uint8Array()).split('\n')
    expect(JSON.parse(person ?? '').name).toBe("Ma'ruf & Sya'roni <b>")

    const backup = await counter.done('backup.make', { date })
    expect(backup.events).toBeGreaterThan(0)
    expect(await counter.done('backup.latest', {})).toMatchObject({ path: backup.path, sha256: backup.sha256 })
    const { closed } = await reconcile()
    expect(closed).toMatchObject({ registers, bundle, backup: { path: backup.path } })
  })

  it('no longer stands once the day is opened again', async () => {
    await counter.done('closing.close-day', { date })
    await counter.done('closing.make-registers', { date })
    await counter.done('closing.make-bundle', { date })
    await counter.done('closing.reopen-day', { date, reason: 'Ada yang terlupa' })
    await counter.done('closing.close-day', { date })
    expect((await reconcile()).closed).toMatchObject({ registers: [], bundle: null })
  })

  it('says that registers need a window, and keeps none when a page cannot be drawn', async () => {
    await counter.done('closing.close-day', { date })
    printer.behaviour.spooler = 'cannot-draw'
    expect(await counter.call('closing.make-registers', { date })).toMatchObject({ refusal: 'paper-unavailable' })
    expect((await reconcile()).closed?.registers).toEqual([])
  })
})

describe('the chain of audit events', () => {
  it('holds after a day of work, and after a restart', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, KIND)
    const before = await counter.done('audit.verify', {})
    expect(before).toMatchObject({ broken: [] })
    expect(before.events).toBeGreaterThan(20)
    await counter.reopen()
    expect(await counter.done('audit.verify', {})).toEqual(before)
  })

  it('is held fast by each closed day and printed on its sheet', async () => {
    expect(await counter.call('paper.preview', { document: { kind: 'closing-sheet', date } })).toMatchObject({
      refusal: 'wrong-state',
    })
    await arrive('Siti Contoh')
    await counter.done('closing.close-day', { date })
    const { closings, broken } = await counter.done('audit.verify', {})
    expect(broken).toEqual([])
    expect(closings).toMatchObject([{ date, holds: true }])
    await counter.done('paper.print', {
      document: { kind: 'closing-sheet', date },
      printer: 'Loket-A4',
      copies: 1,
    })
    const text = htmlText(printer.jobs[0]?.document.html ?? '')
    expect(text).toContain('LEMBAR TUTUP HARI')
    expect(text).toContain('Tamu 1 1 0 0')
    expect(text).toContain(`nomor ${closings[0]?.seq}`)
    expect(text).toContain((closings[0]?.hash.match(/.{4}/g) ?? []).join(' '))
  })
})
