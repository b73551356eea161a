import type { WrittenCopy } from '#ports/backup.ts'
import type { Ports } from '#ports/ports.ts'
import type { Store } from '#ports/store.ts'
import { keepBackups } from '#usecases/backup/keep-backups.ts'
import { recordUpdateCopy } from '#usecases/backup/record-update-copy.ts'

/** Keeps the copies of a counter that has been set up, on nobody's account. */
export async function timedBackups(ports: Ports): Promise<boolean> {
  const { database } = ports
  const office = await database.read(store => store.office.find())
  if (office === null) return false
  return keepBackups({
    ...ports,
    office,
    watch: () => undefined,
    read: look => database.read(look),
    transact: onNobodysAccount(ports),
  })
}

/** How old the newest proven copy is, and why the second place failed, for the log. */
export const standOfCopies = ({ database, now }: Ports) =>
  database.read(async ({ closings }) => {
    const newest = await closings.latestBackup(now())
    const ageMinutes = newest && Math.round((Date.parse(now()) - Date.parse(newest.madeAt)) / 60_000)
    return { ageMinutes, secondFailure: await closings.secondFailure() }
  })

/** Puts the copy made before an update on record. */
export const noteUpdate = (ports: Ports, copy: WrittenCopy): Promise<void> =>
  recordUpdateCopy({ ...ports, transact: onNobodysAccount(ports) }, copy)

const onNobodysAccount =
  ({ database, now }: Ports) =>
  <T>(work: (store: Store) => Promise<T>): Promise<T> =>
    database.transact({ accountId: null, entry: 'backup.make', at: now() }, work)
