import type { OutputOf } from '#contract/contract.ts'
import { mayDo } from '#domain/rights.ts'
import { salvagedKinds } from '#domain/salvage.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'

/**
 * What a broken file gave and the present data has not. Names and matters are for those who work with visitors; of a
 * sealed case they are for nobody here.
 */
export async function missingNow(
  { store, asker, salvaging, files }: OpenDesk,
  file: string,
): Promise<OutputOf<'restoration.salvaged'> | null> {
  if (!(await files.backups()).some(({ path }) => path === file)) return null
  const salvaged = await salvaging.read(file)
  if (salvaged === null) return null
  const { report, records, lastNumbers } = salvaged
  const account = await store.accounts.find(asker.accountId)
  const seesVisitors = mayDo(await store.rights.matrix(), account?.roles ?? [], 'visit.read')
  const known = new Set<string>()
  for (const kind of salvagedKinds) {
    const ids = records.filter(record => record.kind === kind).map(({ id }) => id)
    for (const id of await store.known.of(kind, ids)) known.add(id)
  }
  return {
    report,
    missing: records
      .filter(({ id }) => !known.has(id))
      .map(({ kind, at, number, name, about, sealed }) => ({
        kind,
        at,
        number,
        name: sealed || !seesVisitors ? null : name,
        about: sealed ? sealedAbout : seesVisitors ? about : null,
      })),
    lastNumbers,
  }
}
