import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PersonFields } from '#ports/records.ts'
import { personWarnings } from './person-warnings.ts'

/** Corrects what is known of a person; letters already final keep what they printed. */
export async function correctPerson(
  desk: OpenDesk,
  input: ParsedInputOf<'person.correct'>,
): Promise<ReplyOf<'person.correct'>> {
  const person = await desk.store.people.find(input.personId)
  if (person === null) return refused('not-found', 'Data tamu itu tidak ditemukan. Cari lagi tamunya.')
  const fields: Partial<PersonFields> = Object.fromEntries(
    Object.entries(input.fields).filter(([, value]) => value !== undefined),
  )
  await desk.store.people.correct(person.id, fields)
  return granted({ warnings: personWarnings({ ...person, ...fields }, desk) })
}
