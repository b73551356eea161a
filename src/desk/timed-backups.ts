import type { Ports } from '#ports/ports.ts'
import { keepBackups } from '#usecases/backup/keep-backups.ts'

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
    transact: work => database.transact({ accountId: null, entry: 'backup.make', at: ports.now() }, work),
  })
}
