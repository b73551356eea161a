import type { AuditEventRecord } from '#ports/records.ts'
import { openDatabase } from '#store/open-database.ts'
import { KEY, type OpenCounter } from './open-counter.ts'

/** Every audit event of a counter, which is closed for the look and opened again. */
export async function eventsOf(counter: OpenCounter): Promise<AuditEventRecord[]> {
  let events: AuditEventRecord[] = []
  await counter.reopen(async dataFolder => {
    const database = await openDatabase({ dataFolder, key: KEY })
    events = await database.read(store => store.audit.page(0, 100_000))
    await database.close()
  })
  return events
}
