import { describe, expect, it } from 'vitest'
import { type Checklist, checklistOf } from '#domain/checklist.ts'
import { type CaseNotes, noNotes } from '#domain/conditions.ts'
import { circumstance, condition, paper, rule, serviceWith } from './service-builder.ts'

const notes = (rest: Partial<CaseNotes>): CaseNotes => ({ ...noNotes, ...rest })
const shown = ({ rows }: Checklist) => rows.map(({ requirementId }) => requirementId)
const missing = (checklist: Checklist) =>
  checklist.missing.map(entry => entry.map(({ requirementId }) => requirementId))

describe('a plain checklist', () => {
  const service = serviceWith([paper('ktp'), paper('kk')])

  it('is undecided before the clerk has looked', () => {
    const checklist = checklistOf(service, noNotes)
    expect(checklist).toMatchObject({ verdict: 'undecided', unanswered: ['ktp', 'kk'], missing: [] })
  })

  it('is complete when every paper is there', () => {
    const checklist = checklistOf(service, notes({ marks: { ktp: 'present', kk: 'present' } }))
    expect(checklist).toMatchObject({ verdict: 'complete', unanswered: [], missing: [] })
    expect(checklist.rows.map(row => row.satisfied)).toEqual([true, true])
  })

  it('is incomplete as soon as one paper is missing, even while another is open', () => {
    const checklist = checklistOf(service, notes({ marks: { ktp: 'missing' } }))
    expect(checklist).toMatchObject({ verdict: 'incomplete', unanswered: ['kk'] })
    expect(missing(checklist)).toEqual([['ktp']])
  })

  it('asks for nothing where the decree asks for nothing', () => {
    expect(checklistOf(serviceWith([]), noNotes)).toMatchObject({ verdict: 'complete', rows: [] })
  })
})

describe('a condition', () => {
  const service = serviceWith(
    [
      paper('ktp'),
      paper('jasa-raharja', { when: { condition: 'lalu-lintas', is: true, text: 'Apabila kecelakaan lalu lintas' } }),
    ],
    [condition('lalu-lintas')],
  )

  it('keeps its paper off the list, and the verdict open, until it is answered', () => {
    const checklist = checklistOf(service, notes({ marks: { ktp: 'present' } }))
    expect(shown(checklist)).toEqual(['ktp'])
    expect(checklist).toMatchObject({ verdict: 'undecided', unanswered: ['lalu-lintas'] })
    expect(checklist.questions).toEqual([{ conditionId: 'lalu-lintas', question: 'lalu-lintas?', answer: null }])
  })

  it('adds its paper when it holds, and says why', () => {
    const checklist = checklistOf(service, notes({ marks: { ktp: 'present' }, answers: { 'lalu-lintas': true } }))
    expect(checklist.rows[1]).toMatchObject({
      requirementId: 'jasa-raharja',
      because: 'Apabila kecelakaan lalu lintas',
    })
    expect(checklist.verdict).toBe('undecided')
  })

  it('leaves its paper out when it does not hold, whatever was ticked before', () => {
    const checklist = checklistOf(
      service,
      notes({ marks: { ktp: 'present', 'jasa-raharja': 'missing' }, answers: { 'lalu-lintas': false } }),
    )
    expect(shown(checklist)).toEqual(['ktp'])
    expect(checklist.verdict).toBe('complete')
  })

  it('is answered by a known fact before it is answered by the clerk', () => {
    const known = serviceWith(
      [paper('template', { when: { condition: 'dtks', is: false, text: null } })],
      [condition('dtks', rule('dtks_registered', 'eq', [true]))],
    )
    const checklist = checklistOf(known, notes({ answers: { dtks: false }, facts: { dtks_registered: true } }))
    expect(checklist.questions).toMatchObject([{ answer: true }])
    expect(checklist.verdict).toBe('complete')
  })

  it('is not asked while the paper above it does not apply', () => {
    const nested = serviceWith(
      [
        paper('akta', { when: { condition: 'badan-hukum', is: true, text: null } }),
        paper('perubahan', { parent: 'akta', when: { condition: 'pernah-berubah', is: true, text: null } }),
      ],
      [condition('badan-hukum'), condition('pernah-berubah')],
    )
    const asked = (answers: CaseNotes['answers']) =>
      checklistOf(nested, notes({ answers })).questions.map(({ conditionId }) => conditionId)
    expect(asked({})).toEqual(['badan-hukum'])
    expect(asked({ 'badan-hukum': true })).toEqual(['badan-hukum', 'pernah-berubah'])
    expect(asked({ 'badan-hukum': false })).toEqual(['badan-hukum'])
  })
})

describe('alternatives', () => {
  const service = serviceWith([
    circumstance('menunjukkan-identitas', { no: '2', text: 'Menunjukkan KTP/Identitas lainnya.' }),
    paper('ktp', { parent: 'menunjukkan-identitas', anyOf: 'identitas' }),
    paper('sim', { parent: 'menunjukkan-identitas', anyOf: 'identitas' }),
  ])

  it('are all shown, as one group', () => {
    expect(checklistOf(service, noNotes).rows.map(row => row.group)).toEqual(['identitas', 'identitas'])
  })

  it('are satisfied by one of them, which spares the other', () => {
    const checklist = checklistOf(service, notes({ marks: { sim: 'present' } }))
    expect(checklist).toMatchObject({ verdict: 'complete', unanswered: [], missing: [] })
    expect(checklist.rows.map(({ requirementId, spared }) => [requirementId, spared])).toEqual([
      ['ktp', true],
      ['sim', false],
    ])
  })

  it('are open while one is missing and nobody asked for the other', () => {
    const checklist = checklistOf(service, notes({ marks: { ktp: 'missing' } }))
    expect(checklist).toMatchObject({ verdict: 'undecided', missing: [] })
    expect(checklist.unanswered).toContain('sim')
  })

  it('are missing as one entry with both choices', () => {
    expect(missing(checklistOf(service, notes({ marks: { ktp: 'missing', sim: 'missing' } })))).toEqual([
      ['ktp', 'sim'],
    ])
  })

  it('may be a whole branch: a letter, or coming in person with papers', () => {
    const branch = serviceWith([
      paper('surat', { no: '1', anyOf: 'cara' }),
      circumstance('hadir', { no: '2', anyOf: 'cara' }),
      paper('foto', { no: '2.1', parent: 'hadir' }),
      paper('ktp', { no: '2.2', parent: 'hadir' }),
    ])
    expect(checklistOf(branch, notes({ marks: { surat: 'present' } })).verdict).toBe('complete')
    expect(checklistOf(branch, notes({ marks: { surat: 'missing', foto: 'present', ktp: 'present' } })).verdict).toBe(
      'complete',
    )
    const nothing = checklistOf(branch, notes({ marks: { surat: 'missing', foto: 'missing', ktp: 'present' } }))
    expect(nothing.verdict).toBe('incomplete')
    expect(missing(nothing)).toEqual([['surat', 'hadir']])
  })
})

describe('a row that names several papers', () => {
  it('is shown as those papers when only they are numbered by us', () => {
    const service = serviceWith([
      circumstance('ktp-kk', { no: '2', text: 'Foto Copy KTP dan KK' }),
      paper('ktp', { parent: 'ktp-kk' }),
      paper('kk', { parent: 'ktp-kk' }),
    ])
    expect(checklistOf(service, noNotes).rows.map(({ requirementId, depth }) => [requirementId, depth])).toEqual([
      ['ktp', 0],
      ['kk', 0],
    ])
  })

  it('stays as a heading when it is itself one of several choices', () => {
    const service = serviceWith([
      paper('surat', { anyOf: 'cara' }),
      circumstance('hadir', { anyOf: 'cara' }),
      paper('ktp', { parent: 'hadir' }),
    ])
    expect(
      checklistOf(service, noNotes).rows.map(({ requirementId, kind, group }) => [requirementId, kind, group]),
    ).toEqual([
      ['surat', 'paper', 'cara'],
      ['hadir', 'heading', 'cara'],
      ['ktp', 'paper', null],
    ])
  })

  it('stays as a heading when the decree numbers what stands below it', () => {
    const service = serviceWith([
      circumstance('rencana', { no: '10' }),
      paper('uraian', { no: '10.a', parent: 'rencana' }),
      paper('struktur', { no: '10.b', parent: 'rencana' }),
    ])
    const { rows } = checklistOf(service, notes({ marks: { uraian: 'present', struktur: 'missing' } }))
    expect(rows.map(({ kind, depth, satisfied }) => [kind, depth, satisfied])).toEqual([
      ['heading', 0, false],
      ['paper', 1, true],
      ['paper', 1, false],
    ])
  })

  it('is ticked itself when it is a paper with enclosures', () => {
    const service = serviceWith([paper('permohonan', { no: '7' }), paper('skck', { no: '7.a', parent: 'permohonan' })])
    expect(missing(checklistOf(service, notes({ marks: { permohonan: 'missing', skck: 'present' } })))).toEqual([
      ['permohonan'],
    ])
  })
})

describe('a rule on the checklist', () => {
  const service = serviceWith([
    circumstance('lama-menikah', { rule: { ...rule('marriage_duration', 'gte', [5], 'year'), label: 'Lama menikah' } }),
  ])

  it('may be answered by the clerk with a plain yes or no', () => {
    expect(checklistOf(service, notes({ marks: { 'lama-menikah': 'present' } })).verdict).toBe('complete')
    expect(checklistOf(service, notes({ marks: { 'lama-menikah': 'missing' } })).verdict).toBe('incomplete')
    expect(checklistOf(service, noNotes).rows[0]).toMatchObject({ kind: 'rule', text: 'lama-menikah?' })
  })

  it('is decided by the fact once it is known, and explains itself', () => {
    const checklist = checklistOf(
      service,
      notes({ marks: { 'lama-menikah': 'present' }, facts: { marriage_duration: 3 } }),
    )
    expect(checklist.verdict).toBe('incomplete')
    expect(checklist.missing[0]?.[0]?.explanation).toBe('Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun.')
  })

  it('on a paper wants the paper and the number', () => {
    const list = serviceWith([paper('daftar-klien', { rule: rule('client_count', 'gte', [20], 'person') })])
    const verdict = (rest: Partial<CaseNotes>) => checklistOf(list, notes(rest)).verdict
    expect(verdict({ facts: { client_count: 25 } })).toBe('undecided')
    expect(verdict({ facts: { client_count: 19 }, marks: { 'daftar-klien': 'present' } })).toBe('incomplete')
    expect(verdict({ marks: { 'daftar-klien': 'present' } })).toBe('undecided')
    expect(verdict({ facts: { client_count: 20 }, marks: { 'daftar-klien': 'present' } })).toBe('complete')
  })

  it('that fails holds once it is accepted all the same, and says so; the fact stays told', () => {
    const facts = { marriage_duration: 4 }
    const exceptions = new Set(['lama-menikah'])
    expect(checklistOf(service, notes({ facts })).verdict).toBe('incomplete')
    const checklist = checklistOf(service, notes({ facts, exceptions }))
    expect(checklist.verdict).toBe('complete')
    expect(checklist.rows[0]).toMatchObject({
      excepted: true,
      satisfied: true,
      explanation: 'Lama menikah: 4 tahun; syaratnya paling sedikit 5 tahun.',
    })
    expect(checklistOf(service, notes({ exceptions })).verdict).toBe('undecided')
    expect(checklistOf(service, notes({ facts: { marriage_duration: 5 }, exceptions })).rows[0]?.excepted).toBe(false)
  })

  it('that the clerk answered with no can be accepted too, a paper that is not there cannot', () => {
    const able = serviceWith([circumstance('mampu')])
    const exceptions = new Set(['mampu', 'ktp'])
    expect(checklistOf(able, notes({ marks: { mampu: 'missing' }, exceptions })).verdict).toBe('complete')
    const card = serviceWith([paper('ktp')])
    expect(checklistOf(card, notes({ marks: { ktp: 'missing' }, exceptions })).verdict).toBe('incomplete')
  })
})

describe('a paper that the office makes itself', () => {
  it('is shown, but neither asked of the applicant nor counted', () => {
    const checklist = checklistOf(serviceWith([paper('sk-bupati', { providedBy: 'office' })]), noNotes)
    expect(checklist).toMatchObject({ verdict: 'complete', unanswered: [] })
    expect(checklist.rows).toMatchObject([{ fromOffice: true, satisfied: null }])
  })
})
