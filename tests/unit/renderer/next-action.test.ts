import { describe, expect, it } from 'vitest'
import { applicationInHand, nextAction } from '../../../src/renderer/screens/counter/next-action.ts'
import type { Application, NextAction } from '../../../src/renderer/screens/counter/sheet-types.ts'
import { application, certificate, letter, row, sheet, step, ticket } from './sheets.ts'

const nextFor = (file: Application, others: Application[] = []): NextAction =>
  nextAction(sheet({ applications: [file, ...others] }), file)

const acts = ({ main, others }: NextAction) => [main, ...others].map(button => button?.act)

describe('before a visitor is served', () => {
  it('offers to call a number that waits, without calling it by itself', () => {
    const next = nextAction(sheet({ ticket: ticket({ state: 'waiting' }) }), null)
    expect(next.main).toMatchObject({ label: 'Panggil A-014', act: { do: 'call' } })
  })

  it('begins once the called visitor stands there, or calls again, or notes the absence', () => {
    const next = nextAction(sheet({ ticket: ticket({ state: 'called', callCount: 2 }) }), null)
    expect(acts(next)).toEqual([{ do: 'begin' }, { do: 'recall' }, { do: 'mark-absent' }])
    expect(next.why).toContain('2 kali')
  })

  it.each(['held', 'absent'] as const)('calls a %s number back', state => {
    expect(nextAction(sheet({ ticket: ticket({ state }) }), application()).main?.act).toEqual({ do: 'call' })
  })

  it('asks for a service where none was chosen', () => {
    expect(nextAction(sheet(), null).main?.act).toEqual({ do: 'show', pane: 'services' })
  })

  it('takes the complaint down before anything else', () => {
    const next = nextAction(sheet({ purpose: 'complaint' }), null)
    expect(next.main).toMatchObject({ key: 'complaint', act: { do: 'complaint' } })
  })

  it('ends a visit whose complaint has been taken down', () => {
    const complaints = [{ id: 'c', number: 'P-1', matter: 'Antrian', printState: 'printed' as const }]
    expect(nextAction(sheet({ purpose: 'complaint', complaints }), null).main?.act).toEqual({ do: 'finish' })
  })

  it('lets a visitor without a number be served at once', () => {
    expect(nextFor(application()).main?.act).toEqual({ do: 'check' })
    expect(nextAction(sheet({ ticket: null, purpose: 'information' }), null).main).toBeNull()
  })
})

describe('while papers are checked', () => {
  it('counts what nobody has answered yet', () => {
    const file = application({
      registry: { asked: true, check: null },
      conditions: [{ id: 'c', question: 'Sudah menikah?', answer: null, fields: [] }],
      checklist: [
        row(),
        row({ requirementId: 'kk' }),
        row({ requirementId: 'r', kind: 'rule', byRegistry: true }),
        row({ requirementId: 'h', kind: 'heading' }),
      ],
    })
    const next = nextFor(file)
    expect(next.why).toBe('Register belum dicek, 1 pertanyaan belum dijawab, 2 syarat belum ditandai.')
    expect(acts(next)).toEqual([{ do: 'check' }])
  })

  it('marks the rest as present in one go only when nothing but papers is open', () => {
    const file = application({ checklist: [row(), row({ requirementId: 'kk' })] })
    expect(acts(nextFor(file))).toContainEqual({ do: 'mark-rest-present' })
  })

  it('says what is missing and who issues it, and prints that', () => {
    const file = application({
      verdict: 'incomplete',
      checklist: [
        row({
          text: 'Surat Keterangan Tidak Mampu',
          issuer: 'Desa / Kelurahan',
          endorsedBy: 'Camat',
          mark: 'missing',
          satisfied: false,
        }),
        row({ requirementId: 'spared', satisfied: false, spared: true }),
        row({ requirementId: 'office', satisfied: false, fromOffice: true }),
        row({ requirementId: 'kk', mark: 'present', satisfied: true }),
      ],
    })
    const next = nextFor(file)
    expect(next.title).toBe('Kurang satu berkas')
    expect(next.why).toBe('Surat Keterangan Tidak Mampu, fotokopi. Diterbitkan Desa / Kelurahan, mengetahui Camat.')
    expect(next.main).toMatchObject({ key: 'paper', act: { do: 'return-incomplete', print: true } })
  })

  it('goes on checking while rows are open, even though something is surely missing', () => {
    const file = application({
      verdict: 'incomplete',
      checklist: [row({ mark: 'missing', satisfied: false }), row({ requirementId: 'kk' })],
    })
    const next = nextFor(file)
    expect(next.why).toBe('1 syarat belum terpenuhi, 1 syarat belum ditandai.')
    expect(acts(next)).toEqual([{ do: 'check' }, { do: 'return-incomplete', print: true }])
  })

  it('does not call a rule a paper', () => {
    const rule = row({
      kind: 'rule',
      text: 'Lama menikah',
      satisfied: false,
      explanation: 'Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun.',
    })
    const next = nextFor(application({ verdict: 'incomplete', checklist: [rule] }))
    expect(next.title).toBe('Satu syarat belum terpenuhi')
    expect(next.why).toBe('Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun.')
  })

  it('gives a receipt for complete papers, also when they come on a later visit', () => {
    for (const state of ['open', 'incomplete'] as const) {
      const next = nextFor(application({ state, verdict: 'complete' }))
      expect(next.main).toMatchObject({ key: 'paper', act: { do: 'accept' } })
    }
  })

  it('takes an accepted file in again once the paper asked for is brought, and lists what is missing by its own number', () => {
    const asked = { state: 'incomplete', completeAt: '2026-11-23T02:05:00.000Z' } as const
    const next = nextFor(application({ ...asked, verdict: 'complete' }))
    expect(next).toMatchObject({ title: 'Menunggu berkas dari pemohon', main: { act: { do: 'accept' } } })
    const lacking = application({ ...asked, verdict: 'incomplete', checklist: [row({ satisfied: false })] })
    expect(nextFor(lacking).main?.act).toEqual({ do: 'return-incomplete', print: true })
    const other = application({ id: 'b' })
    const files = sheet({ applications: [application({ ...asked, verdict: 'complete' }), other] })
    expect(applicationInHand(files)).toBe(other)
  })

  it('goes on to the next service when the first one waits for papers', () => {
    const waiting = application({ state: 'incomplete', verdict: 'incomplete', checklist: [row({ satisfied: false })] })
    const second = application({ id: 'application-2', shortName: 'Buku tabungan' })
    const next = nextFor(waiting, [second])
    expect(next.main).toMatchObject({
      label: 'Lanjut: Buku tabungan',
      act: { do: 'choose', applicationId: 'application-2' },
    })
    expect(acts(next)).toContainEqual({ do: 'print-missing' })
  })

  it('looks at the papers of a file that waited since an earlier visit', () => {
    const waited = application({
      state: 'incomplete',
      verdict: 'incomplete',
      openedAt: '2026-11-20T02:00:00.000Z',
      checklist: [row({ mark: 'missing', satisfied: false })],
    })
    const next = nextFor(waited)
    expect(next.main?.act).toEqual({ do: 'check' })
    expect(next.why).toContain('KTP')
    expect(acts(next)).toContainEqual({ do: 'return-incomplete', print: true })
    const over = application({ id: 'application-2', state: 'handed-over' })
    expect(applicationInHand(sheet({ applications: [over, waited] }))?.id).toBe('application-1')
  })

  it('lets the visitor go when nothing but papers is awaited', () => {
    const waiting = application({ state: 'incomplete', verdict: 'incomplete', checklist: [row({ satisfied: false })] })
    expect(nextFor(waiting).main?.act).toEqual({ do: 'finish' })
  })
})

describe('after the papers are accepted', () => {
  const accepted = (change: Partial<Application>) =>
    application({ state: 'complete', receiptNumber: 'TT-1', verdict: 'complete', ...change })

  it('names the step and who does it', () => {
    const file = accepted({ steps: [step(1, { state: 'done' }), step(2, { state: 'current' }), step(3)] })
    const next = nextFor(file)
    expect(next.title).toBe('Langkah 2 dari 3')
    expect(next.why).toBe('Petugas pelayanan: Langkah ke-2')
    expect(acts(next)).toEqual([{ do: 'complete-step', stepNo: 2 }, { do: 'print-receipt' }])
  })

  it('does not count a step that a condition takes out', () => {
    const file = accepted({ steps: [step(1, { state: 'current' }), step(2, { state: 'skipped' })] })
    expect(nextFor(file).title).toBe('Langkah 1 dari 1')
  })

  it('begins the letter at the step where the decree makes one', () => {
    const file = accepted({
      letterKinds: [certificate],
      steps: [step(1, { state: 'done' }), step(2, { state: 'current', letters: ['registry-certificate'] })],
    })
    const next = nextFor(file)
    expect(next.main?.act).toEqual({ do: 'draft-letter', kind: 'registry-certificate' })
    expect(acts(next)).toContainEqual({ do: 'complete-step', stepNo: 2 })
  })

  it('leaves an earlier step first, with the letter beside it', () => {
    const file = accepted({
      letterKinds: [certificate],
      steps: [step(1, { state: 'current' }), step(2, { letters: ['registry-certificate'] })],
    })
    expect(acts(nextFor(file)).slice(0, 2)).toEqual([
      { do: 'complete-step', stepNo: 1 },
      { do: 'draft-letter', kind: 'registry-certificate' },
    ])
  })

  it('urges nobody to make a blank', () => {
    const blank = { ...certificate, kind: 'motivation-statement', goesTo: 'file', beforeAcceptance: true } as const
    const file = accepted({ letterKinds: [blank, certificate], steps: [step(1, { state: 'current' })] })
    const drafted = acts(nextFor(file)).filter(act => act?.do === 'draft-letter')
    expect(drafted).toEqual([{ do: 'draft-letter', kind: 'registry-certificate' }])
  })

  it('makes a letter anew after the first one was voided', () => {
    const file = accepted({
      letterKinds: [certificate],
      letters: [letter({ state: 'void' })],
      steps: [step(1, { state: 'done', letters: ['registry-certificate'] })],
    })
    expect(nextFor(file).main?.act).toEqual({ do: 'draft-letter', kind: 'registry-certificate' })
  })

  it.each([
    ['a draft', letter({ state: 'draft' }), 'complete', 'open-letter'],
    ['a numbered letter that was not printed', letter({ state: 'final' }), 'complete', 'open-letter'],
    [
      'a letter that waits for its signature',
      letter({ state: 'final', printState: 'printed' }),
      'complete',
      'open-letter',
    ],
    ['a signed letter', letter({ state: 'signed', printState: 'printed' }), 'ready', 'hand-over'],
    [
      'a printed sheet that needs no signature',
      letter({ state: 'final', printState: 'printed', signed: false }),
      'ready',
      'hand-over',
    ],
    [
      'a sheet without signature whose print failed',
      letter({ state: 'final', printState: 'failed' }),
      'ready',
      'open-letter',
    ],
  ] as const)('goes on with %s', (_, made, state, act) => {
    const file = accepted({
      state,
      letterKinds: [certificate],
      letters: [made],
    })
    expect(nextFor(file).main?.act).toEqual({ do: act, letterId: 'letter-1' })
  })

  it('lets the step be finished beside the letter that belongs to it', () => {
    const file = accepted({
      state: 'ready',
      letterKinds: [certificate],
      letters: [letter({ state: 'signed', printState: 'printed' })],
      steps: [step(1, { state: 'done' }), step(2, { state: 'current' })],
    })
    expect(acts(nextFor(file)).slice(0, 2)).toEqual([
      { do: 'hand-over', letterId: 'letter-1' },
      { do: 'complete-step', stepNo: 2 },
    ])
  })

  it('finishes the steps that are left after the letter was handed over', () => {
    const file = accepted({
      letterKinds: [certificate],
      letters: [letter({ state: 'handed-over' })],
      steps: [step(1, { state: 'done' }), step(2, { state: 'current', text: 'Memelihara arsip' })],
    })
    expect(nextFor(file).main?.act).toEqual({ do: 'complete-step', stepNo: 2 })
  })

  it('lets the visitor go when everything is done', () => {
    const file = accepted({ state: 'handed-over', letters: [letter({ state: 'handed-over' })] })
    expect(nextFor(file).main?.act).toEqual({ do: 'finish' })
  })

  it('has nothing to press for a visit that is over', () => {
    const over = sheet({
      finishedAt: '2026-11-23T03:00:00.000Z',
      ticket: ticket({ state: 'finished' }),
      applications: [application({ state: 'cancelled' })],
    })
    expect(nextAction(over, over.applications[0] ?? null)).toMatchObject({ title: 'Kunjungan selesai', main: null })
  })
})

describe('the application that a sheet opens with', () => {
  it('is the first one that needs something', () => {
    const waiting = application({ id: 'a', state: 'incomplete', verdict: 'incomplete' })
    const open = application({ id: 'b' })
    expect(applicationInHand(sheet({ applications: [waiting, open] }))?.id).toBe('b')
  })

  it('is the first one when none does, and none when there is none', () => {
    const over = application({ id: 'a', state: 'handed-over' })
    expect(applicationInHand(sheet({ applications: [over] }))?.id).toBe('a')
    expect(applicationInHand(sheet())).toBeNull()
  })
})
