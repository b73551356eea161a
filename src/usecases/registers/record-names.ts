import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord, PersonRecord } from '#ports/records.ts'

/** What the rows of a register refer to, each read once. */
export type RecordNames = {
  account(id: string): string
  official(id: string): string
  letter(id: string): Promise<LetterRecord | null>
  person(id: string): Promise<PersonRecord | null>
  isSealed(letterId: string): boolean
}

export async function recordNames({ store }: OpenDesk): Promise<RecordNames> {
  const accounts = new Map((await store.accounts.list()).map(({ id, name }) => [id, name]))
  const officials = new Map((await store.officials.list()).map(({ id, name }) => [id, name]))
  const sealed = await store.letters.sealedIds()
  const letters = new Map<string, LetterRecord | null>()
  const people = new Map<string, PersonRecord | null>()
  return {
    account: id => accounts.get(id) ?? '',
    official: id => officials.get(id) ?? '',
    letter: id => known(letters, id, () => store.letters.find(id)),
    person: id => known(people, id, () => store.people.find(id)),
    isSealed: letterId => sealed.has(letterId),
  }
}

async function known<T>(found: Map<string, T>, id: string, find: () => Promise<T>): Promise<T> {
  const kept = found.get(id)
  if (kept !== undefined) return kept
  const value = await find()
  found.set(id, value)
  return value
}
