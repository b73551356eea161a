import type { InputOf, OutputOf } from '#contract/contract.ts'

/** What the counter may know of a person; only the name is needed. */
export type PersonFields = Extract<InputOf<'visit.register'>['person'], { name: string }>
type Person = OutputOf<'visit.read'>['person']

export const noPerson: PersonFields = {
  name: '',
  nik: null,
  kkNumber: null,
  phone: null,
  sex: null,
  birthPlace: null,
  birthDate: null,
  religion: null,
  occupation: null,
  address: null,
  village: null,
  district: null,
}

export const fieldsOf = ({ id: _, ...fields }: Person): PersonFields => fields
