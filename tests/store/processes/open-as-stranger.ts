import Sqlite from 'better-sqlite3'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { openDatabase } from '#store/open-database.ts'
import { TEST_KEY } from '#tests/support/open-store.ts'

/** Any user without rights; the number is that of "nobody" on Debian, and any other number serves as well. */
const NOBODY = 65534

/** Opens the store of a folder, as an ordinary user where this is root, and prints how that ended. */
const [dataFolder = ''] = process.argv.slice(2)
// The program's own files may lie where only root can read them: everything is loaded before.
new Sqlite(':memory:').close()
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY)
  process.setuid?.(NOBODY)
}
const outcome = await openDatabase({ dataFolder, key: TEST_KEY }).then(
  () => 'open',
  (error: unknown) => (error instanceof StoreCannotOpen ? error.failure : String(error)),
)
process.stdout.write(`${outcome}\n`)
process.exit(0)
