import { StoreCannotOpen } from '#ports/store-failures.ts'
import { openDatabase } from '#store/open-database.ts'
import { TEST_KEY } from '#tests/support/open-store.ts'
import { official } from '../sample-day.ts'

/**
 * Opens the store of a folder, prints "open" or why it cannot, and, one transaction after the other, adds officials; each id is printed once its commit
 * has been acknowledged. Goes on until it is killed.
 */
const [dataFolder = ''] = process.argv.slice(2)
const database = await openDatabase({ dataFolder, key: TEST_KEY }).catch((error: unknown) => {
  process.stdout.write(`${error instanceof StoreCannotOpen ? error.failure : String(error)}\n`)
  process.exit(0)
})
process.stdout.write('open\n')
for (let count = 1; ; count += 1) {
  const id = `official-${count}`
  await database.transact({ accountId: null, entry: 'test.write', at: '2026-11-23T01:00:00.000Z' }, store =>
    store.officials.save(official({ id })),
  )
  process.stdout.write(`${id}\n`)
}
