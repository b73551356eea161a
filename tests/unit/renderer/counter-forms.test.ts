import { describe, expect, it } from 'vitest'
import {
  blankComplaint,
  complaintOf,
  complaintProblems,
  registerInput,
} from '../../../src/renderer/screens/complaint/complaint-draft.ts'
import { handoverOf, handoverProblems } from '../../../src/renderer/screens/handover/handover-draft.ts'
import { sheet } from './sheets.ts'

describe('a complaint', () => {
  const told = { ...blankComplaint, matter: 'Antrian panjang', chronology: 'Senin pagi.', category: 'service' as const }

  it('needs a name only from who gives one', () => {
    expect(complaintProblems(told)).toHaveProperty('name')
    expect(complaintProblems({ ...told, anonymous: true })).toEqual({})
    expect(complaintProblems({ ...told, name: 'Dewi Contoh' })).toEqual({})
  })

  it('sends nothing of a person who wants no name, even when it was typed before', () => {
    const draft = { ...told, anonymous: true, name: 'Dewi Contoh', sex: 'female' as const, address: 'Jabon' }
    expect(registerInput(draft, 'service', null)).toMatchObject({
      anonymous: true,
      complainantName: null,
      complainantSex: null,
      complainantAddress: null,
    })
  })

  it('begins with what is known of the visitor', () => {
    const visit = sheet({ purpose: 'complaint', purposeNote: 'Bantuan belum diterima' })
    expect(complaintOf(visit)).toMatchObject({ name: visit.person.name, matter: 'Bantuan belum diterima' })
    expect(complaintOf(sheet()).matter).toBe('')
  })
})

describe('a handover', () => {
  it('is prefilled with who came and on whose behalf', () => {
    expect(handoverOf(sheet({ actingFor: 'proxy', hasIdentity: true }))).toMatchObject({
      relation: 'proxy',
      identityShown: 'KTP dan surat kuasa',
    })
    expect(handoverOf(sheet({ actingFor: 'institution' })).relation).toBe('companion')
    expect(handoverOf(sheet({ hasIdentity: false })).identityShown).toBe('')
  })

  it('asks for the signature only where one is given on the pad', () => {
    const draft = { ...handoverOf(sheet()), identityShown: 'KTP' }
    expect(handoverProblems(draft, null)).toEqual({})
    expect(handoverProblems({ ...draft, signOn: 'pad' }, null)).toHaveProperty('signature')
    expect(handoverProblems({ ...draft, signOn: 'pad' }, 'iVBORw0KGgo=')).toEqual({})
  })

  it('is not entered without a recipient and what was shown', () => {
    const draft = { ...handoverOf(sheet()), recipientName: ' ', identityShown: '' }
    expect(Object.keys(handoverProblems(draft, null))).toEqual(['recipientName', 'identityShown'])
  })
})
