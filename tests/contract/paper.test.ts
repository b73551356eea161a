import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#contract/contract.ts'
import { onlyApplication, registration } from '../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft, finalLetter, typedFacts } from '../support/letters.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

type DocumentRef = InputOf<'paper.print'>['document']
const KIND = 'registry-certificate'

let counter: OpenCounter
let printer: ReturnType<typeof recordingPaper>
beforeEach(async () => {
  printer = recordingPaper()
  counter = await openCounter({ paper: printer.paper })
  const { settings } = await counter.done('settings.read', {})
  await counter.done('settings.save', { ...settings, letterPrinter: 'Loket-A4', ticketPrinter: 'Loket-80' })
})
afterEach(() => counter.close())

const print = (document: DocumentRef, copies = 1) => counter.done('paper.print', { document, printer: null, copies })
const finalPaper = async (name = 'Siti Contoh') => {
  const { applicationId, visitId } = await acceptedResident(counter, CERTIFICATE_SERVICE, name)
  const { letterId } = await finalLetter(counter, applicationId, KIND)
  return { letterId, visitId, document: { kind: 'letter', letterId } as const }
}

describe('printing', () => {
  it('counts a letter as printed when the spooler has it, and marks every copy after that', async () => {
    const { document, letterId } = await finalPaper()
    expect(await print(document, 2)).toEqual({
      state: 'printed',
      printer: 'Loket-A4',
      jobId: 'Loket-A4-1',
      reprint: false,
      detail: null,
    })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ printState: 'printed', printCount: 1 })
    expect(await print(document)).toMatchObject({ state: 'printed', reprint: true })
    const [first, second] = printer.jobs
    expect(first?.copies).toBe(2)
    expect(first?.document.html).not.toContain('SALINAN CETAK ULANG')
    expect(second?.document.html).toContain('SALINAN CETAK ULANG')
  })

  it('sends tickets to the ticket printer, with nothing of the visitor on them', async () => {
    const { ticket } = await counter.done('visit.register', registration("Ma'ruf & Sya'roni <b>"))
    if (!ticket) throw new Error('no ticket')
    expect(await print({ kind: 'ticket', ticketId: ticket.id })).toMatchObject({ printer: 'Loket-80' })
    const [job] = printer.jobs
    expect(job?.document.html).toContain('A-001')
    expect(JSON.stringify(job)).not.toMatch(/ruf|roni/)
    expect((await counter.done('queue.board', {})).waiting[0]?.ticket.printState).toBe('printed')
  })

  it('names jobs, files and titles by numbers and ids, never by a person', async () => {
    const { document, visitId } = await finalPaper('Siti Contoh')
    const { id: applicationId } = await onlyApplication(counter, visitId)
    const papers: DocumentRef[] = [
      document,
      { kind: 'application-receipt', applicationId },
      { kind: 'guest-book', date: '2026-11-23' },
    ]
    for (const paper of papers) await print(paper)
    for (const { jobName, document: page } of printer.jobs)
      expect(`${jobName} ${page.title}`).not.toMatch(/Siti|Contoh/)
    expect(printer.jobs[0]?.jobName).toBe('surat-400.9.14-0001-416-106-2026')
  })

  it('remembers a failure with its reason, and that the paper came at last', async () => {
    const { document, letterId } = await finalPaper()
    printer.behaviour.spooler = 'refuses'
    expect(await print(document)).toMatchObject({
      state: 'failed',
      jobId: null,
      detail: 'Antrian printer berhenti. Nyalakan printernya.',
    })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ printState: 'failed', printCount: 0 })
    printer.behaviour.spooler = 'cannot-draw'
    expect(await print(document)).toMatchObject({ state: 'failed' })
    printer.behaviour.spooler = 'takes'
    expect(await print(document)).toMatchObject({ state: 'printed', reprint: false })
    printer.behaviour.spooler = 'refuses'
    expect(await print(document)).toMatchObject({ state: 'failed', reprint: true })
    expect(await counter.done('letter.read', { letterId })).toMatchObject({ printState: 'printed', printCount: 1 })
  })

  it('tests each printer on its own paper', async () => {
    const test = (name: string | null) =>
      counter.done('paper.print', { document: { kind: 'test-page' }, printer: name, copies: 1 })
    await test('Loket-80')
    await test('Loket-A4')
    await test(null)
    expect(printer.jobs.map(job => [job.printer, job.document.page.widthMm])).toEqual([
      ['Loket-80', 80],
      ['Loket-A4', 210],
      ['Loket-A4', 210],
    ])
  })

  it('says which printer is missing, and that there is none without a window', async () => {
    const { document } = await finalPaper()
    const { settings } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, letterPrinter: null })
    expect(await counter.call('paper.print', { document, printer: null, copies: 1 })).toMatchObject({
      refusal: 'printer-missing',
    })
    expect(await counter.done('paper.print', { document, printer: 'Lain', copies: 1 })).toMatchObject({
      printer: 'Lain',
    })
    await counter.close()
    counter = await openCounter()
    expect(
      await counter.call('paper.print', { document: { kind: 'test-page' }, printer: 'Lain', copies: 1 }),
    ).toMatchObject({ refusal: 'paper-unavailable' })
  })
})

describe('a draft', () => {
  it('is shown with its mark and without a number, and is never printed', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const letterId = await completeDraft(counter, applicationId, KIND)
    const document = { kind: 'letter', letterId } as const
    const { html } = await counter.done('paper.preview', { document })
    expect(html).toContain('KONSEP, BELUM BERLAKU SEBAGAI SURAT')
    expect(html).not.toContain('/0001/')
    expect(await counter.call('paper.print', { document, printer: null, copies: 1 })).toMatchObject({
      refusal: 'wrong-state',
    })
    expect(printer.jobs).toEqual([])
  })

  it('is shown from the first moment, with a marked gap for what is missing, and saved only once complete', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const { letterId } = await counter.done('letter.draft', { applicationId, kind: KIND })
    const document = { kind: 'letter', letterId } as const
    const { html } = await counter.done('paper.preview', { document })
    expect(html).toContain('Siti Contoh')
    expect(html).toContain('untuk keperluan <mark>Keperluan</mark>.')
    for (const format of ['pdf', 'docx'] as const)
      expect(await counter.call('paper.save', { document, format })).toMatchObject({
        refusal: 'wrong-state',
        fields: [{ path: 'purpose' }],
      })
    expect(await counter.call('letter.finalise', { letterId })).toMatchObject({ refusal: 'facts-missing' })

    const { facts, signatoryId } = await counter.done('letter.read', { letterId })
    await counter.done('letter.edit', { letterId, signatoryId, facts: { ...facts, ...typedFacts[KIND] } })
    const complete = await counter.done('paper.preview', { document })
    expect(complete.html).not.toContain('<mark>Keperluan</mark>')
    expect(complete.html).toContain('untuk keperluan Pendaftaran pada SMP contoh.')
  })
})

describe('slips', () => {
  it('exist only once their number was taken', async () => {
    const { visitId } = await counter.done(
      'visit.register',
      registration('Siti Contoh', { serviceIds: [CERTIFICATE_SERVICE] }),
    )
    const { id: applicationId } = await onlyApplication(counter, visitId)
    for (const kind of ['application-receipt', 'missing-papers'] as const)
      expect(await counter.call('paper.preview', { document: { kind, applicationId } })).toMatchObject({
        refusal: 'wrong-state',
      })
    await counter.done('checklist.mark', { applicationId, requirementId: 'sktm', mark: 'missing' })
    const { sheetNumber } = await counter.done('application.return-incomplete', { applicationId })
    const { html } = await counter.done('paper.preview', { document: { kind: 'missing-papers', applicationId } })
    expect(html).toContain(sheetNumber)
    expect(html).toContain('Siti Contoh')
  })

  it('tell the citizen what was taken in and until when the office promised to be done', async () => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    const document = { kind: 'application-receipt', applicationId } as const
    const { html } = await counter.done('paper.preview', { document })
    expect(html).toContain('TT-2026-00001')
    expect(html).toContain('23 November 2026')
    await print(document)
    await print(document)
    expect(printer.jobs[1]?.document.html).toContain('SALINAN CETAK ULANG')
  })

  it('give a complaint its receipt', async () => {
    const { complaintId, number } = await counter.done('complaint.register', {
      visitId: null,
      anonymous: true,
      complainantName: null,
      complainantSex: null,
      complainantAddress: null,
      contact: null,
      channel: 'phone',
      category: 'service',
      matter: '=1+1 <script>',
      chronology: '',
    })
    const document = { kind: 'complaint-receipt', complaintId } as const
    const { html } = await counter.done('paper.preview', { document })
    expect(html).toContain(number)
    expect(html).toContain('=1+1 &lt;script&gt;')
    await print(document)
    const listed = await counter.done('complaint.list', { from: '2026-11-23', to: '2026-11-23' })
    expect(listed).toMatchObject([{ id: complaintId, printState: 'printed' }])
  })

  it('are refused for what does not exist', async () => {
    for (const document of [
      { kind: 'ticket', ticketId: 'nothing' },
      { kind: 'application-receipt', applicationId: 'nothing' },
      { kind: 'missing-papers', applicationId: 'nothing' },
      { kind: 'letter', letterId: 'nothing' },
      { kind: 'complaint-receipt', complaintId: 'nothing' },
    ] as const)
      expect(await counter.call('paper.preview', { document })).toMatchObject({ refusal: 'not-found' })
  })
})

describe('saving', () => {
  it('writes a letter as PDF and Word file into the folder of its day', async () => {
    const { document } = await finalPaper()
    const pdf = await counter.done('paper.save', { document, format: 'pdf' })
    const word = await counter.done('paper.save', { document, format: 'docx' })
    expect(basename(dirname(pdf.path))).toBe('2026-11-23')
    expect(basename(pdf.path)).toBe('surat-400.9.14-0001-416-106-2026.pdf')
    expect((await readFile(pdf.path)).byteLength).toBe(pdf.bytes)
    expect((await readFile(word.path)).subarray(0, 2).toString()).toBe('PK')
    expect((await readdir(dirname(pdf.path))).sort()).toEqual([basename(word.path), basename(pdf.path)].sort())
  })

  it('offers Word files for letters alone', async () => {
    expect(
      await counter.call('paper.save', { document: { kind: 'guest-book', date: '2026-11-23' }, format: 'docx' }),
    ).toMatchObject({ refusal: 'format-not-offered' })
  })

  it('refuses where the folder takes no files, and leaves nothing half-written', async () => {
    const { document } = await finalPaper()
    const output = join(counter.folder, 'output')
    await rm(output, { recursive: true, force: true })
    await writeFile(output, 'a file where the folder should be')
    expect(await counter.call('paper.save', { document, format: 'docx' })).toMatchObject({
      refusal: 'folder-not-writable',
    })
    expect(await readFile(output, 'utf8')).toBe('a file where the folder should be')
  })

  it('says so when the page cannot be drawn', async () => {
    const { document } = await finalPaper()
    printer.behaviour.spooler = 'cannot-draw'
    expect(await counter.call('paper.save', { document, format: 'pdf' })).toMatchObject({
      refusal: 'paper-unavailable',
      detail: 'Halaman tidak dapat digambar. Coba sekali lagi.',
    })
  })
})
