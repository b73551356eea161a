import { describe, expect, it } from 'vitest'
import {
  draftProblems,
  emptyDraft,
  fieldsFromQuery,
  registration,
} from '../../../src/renderer/screens/new-visitor/visitor-draft.ts'

const nothingTold = { birthDate: null, sex: null }

describe('the one search field', () => {
  it.each([
    ["Ma'ruf & Sya'roni <b>", 'name'],
    ['Tukiyem', 'name'],
    ['3516014107900001', 'nik'],
    ['3516 0141 0790 0001', 'nik'],
    ['351601', 'nik'],
    ['0812 0000 0000', 'phone'],
    ['+62812-0000-0000', 'phone'],
  ] as const)('takes %s as a %s', (typed, field) => {
    expect(fieldsFromQuery(typed)[field]).toBe(typed)
  })

  it('leaves the name open when digits were typed', () => {
    expect(fieldsFromQuery('3516014107900001').name).toBe('')
  })
})

describe('a visitor to be registered', () => {
  const draft = { ...emptyDraft, named: true, fields: { ...emptyDraft.fields, name: 'Budi Uji' } }

  it('needs a name, and for a meeting somebody to meet', () => {
    expect(draftProblems(draft)).toEqual({})
    expect(draftProblems(emptyDraft)).toHaveProperty('name')
    expect(draftProblems({ ...draft, purpose: 'meeting' })).toHaveProperty('meets')
    expect(draftProblems({ ...draft, purpose: 'meeting', meets: 'Kabid Contoh' })).toEqual({})
  })

  it('takes birth date and sex from the NIK only where they are empty', () => {
    const told = { birthDate: '1990-07-01', sex: 'female' } as const
    expect(registration(draft, 'issue', told).person).toMatchObject(told)
    const typed = { ...draft, fields: { ...draft.fields, sex: 'male' as const } }
    expect(registration(typed, 'issue', told).person).toMatchObject({ sex: 'male', birthDate: '1990-07-01' })
  })

  it('sends a known person by id alone', () => {
    const known = { ...draft.fields, id: 'person-7', lastVisit: null, waiting: [] }
    expect(registration({ ...draft, known }, 'issue', nothingTold).person).toEqual({ personId: 'person-7' })
  })

  it('forgets services that were chosen before the purpose changed', () => {
    const changed = { ...draft, purpose: 'complaint' as const, serviceIds: ['service-1'], resumes: ['application-1'] }
    expect(registration(changed, 'skip', nothingTold)).toMatchObject({ serviceIds: [], resumes: [], ticket: 'skip' })
  })
})
