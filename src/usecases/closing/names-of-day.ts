import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'

/** What the rows of a day's registers refer to, each read once. */
export type NamesOfDay = {
  account(id: string): string
  official(id: string): string
  letter(id: string): Promise<LetterRecord | null>
  isSealed(letterId: string): boolean
}

/** The letters of that day come in one query; an older one is looked up when a row names it. */
export async function namesOfDay({ store }: OpenDesk, date: string): Promise<NamesOfDay> {
  const accounts = new Map((await store.accounts.list()).map(({ id, name }) => [id, name]))
  const officials = new Map((await store.officials.list()).map(({ id, name }) => [id, name]))
  const letters = new Map<string, LetterRecord | null>(
    (await store.letters.listByDay(date)).map(each => [each.id, each]),
  )
  const sealed = await store.letters.sealedIds()
  return {
    account: id => accounts.get(id) ?? '',
    official: id => officials.get(id) ?? '',
    letter: id => known(letters, id, () => store.letters.find(id)),
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
