import type { InputOf, OutputOf } from '#contract/contract.ts'
import { noPerson, type PersonFields } from '../../parts/person-fields.ts'

type Register = InputOf<'visit.register'>
export type KnownPerson = OutputOf<'person.search'>[number]

/** A visitor as far as the clerk has got. */
export type VisitorDraft = {
  /** What stands in the one search field. */
  query: string
  /** Somebody found, or null while it is a new person. */
  known: KnownPerson | null
  /** True once the clerk went on from the search field. */
  named: boolean
  fields: PersonFields
  hasIdentity: boolean
  purpose: Register['purpose']
  purposeNote: string
  meets: string
  priority: Register['priority']
  actingFor: Register['actingFor']
  serviceIds: string[]
  resumes: string[]
}

export const emptyDraft: VisitorDraft = {
  query: '',
  known: null,
  named: false,
  fields: noPerson,
  hasIdentity: true,
  purpose: 'service',
  purposeNote: '',
  meets: '',
  priority: 'none',
  actingFor: 'self',
  serviceIds: [],
  resumes: [],
}

const MIN_PHONE_DIGITS = 9
const NIK_DIGITS = 16

/** A new person from what was typed into the search field: sixteen digits are a NIK, fewer a phone, letters a name. */
export function fieldsFromQuery(query: string): PersonFields {
  const typed = query.trim()
  const digits = typed.replaceAll(/[\s.+-]/g, '')
  if (!/^\d+$/.test(digits)) return { ...noPerson, name: typed }
  if (digits.length >= MIN_PHONE_DIGITS && digits.length < NIK_DIGITS && /^(0|62)/.test(digits)) {
    return { ...noPerson, phone: typed }
  }
  return { ...noPerson, nik: typed }
}

export const nameOf = (draft: VisitorDraft): string => (draft.known ? draft.known.name : draft.fields.name.trim())

/** What still has to be answered before the visitor can be registered, as a sentence by field. */
export function draftProblems(draft: VisitorDraft): { name?: string; meets?: string } {
  return {
    ...(nameOf(draft) === '' ? { name: 'Isi nama tamu. Satu kata pun cukup.' } : {}),
    ...(draft.purpose === 'meeting' && draft.meets.trim() === ''
      ? { meets: 'Tuliskan pejabat atau bidang yang hendak ditemui.' }
      : {}),
  }
}

/** What is sent to the desk. Birth date and sex that the NIK tells fill what was left empty. */
export function registration(
  draft: VisitorDraft,
  ticket: Register['ticket'],
  told: { birthDate: string | null; sex: 'male' | 'female' | null },
): Register {
  const asksService = draft.purpose === 'service'
  return {
    person: draft.known
      ? { personId: draft.known.id }
      : {
          ...draft.fields,
          birthDate: draft.fields.birthDate ?? told.birthDate,
          sex: draft.fields.sex ?? told.sex,
        },
    hasIdentity: draft.hasIdentity,
    purpose: draft.purpose,
    purposeNote: draft.purposeNote.trim() || null,
    meets: draft.purpose === 'meeting' ? draft.meets.trim() || null : null,
    priority: draft.priority,
    actingFor: draft.actingFor,
    serviceIds: asksService ? draft.serviceIds : [],
    resumes: asksService ? draft.resumes : [],
    ticket,
  }
}
