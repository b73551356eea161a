import type { Database } from '#ports/database.ts'
import type { Salvaging } from '#ports/salvage.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { readSalvaged } from '#store/salvage/read-salvaged.ts'
import { salvagedBeside } from '#store/salvage/salvage.ts'
import { inStoreThread } from './store-thread.ts'

export const salvagingWith = (database: Database, worker: URL): Salvaging => ({
  async run(file) {
    const job = { do: 'salvage', path: file, into: salvagedBeside(file), ...database.opensCopies() } as const
    const answer = await inStoreThread(worker, job).answer
    if (!answer.ok) throw new CopyRefused(answer.flaw, 'The broken file cannot be read')
    return answer.report
  },
  read: file => readSalvaged(salvagedBeside(file), database.opensCopies()),
})
