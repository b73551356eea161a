import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { mayDo } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { lastKnownNumbers } from './last-known-numbers.ts'

/** What was restored and waits for the last printed numbers, what the data knows of them, and who may tell. */
export async function readRestoration(
  { store, office, now }: OpenDesk,
  _input: ParsedInputOf<'restoration.read'>,
): Promise<ReplyOf<'restoration.read'>> {
  const [newest] = await store.restorations.unsettled()
  if (newest === undefined) return granted(null)
  const { at, copyFile, until, keptAt } = newest
  const matrix = await store.rights.matrix()
  const accounts = (await store.accounts.list()).filter(({ retiredAt }) => retiredAt === null)
  return granted({
    at,
    copyFile,
    until,
    keptAt,
    known: await lastKnownNumbers(store, businessDate(now(), office.zone)),
    settlers: accounts.filter(({ roles }) => mayDo(matrix, roles, 'backup.make')).map(({ name }) => name),
  })
}
