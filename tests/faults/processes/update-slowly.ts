import { openDatabase } from '#store/open-database.ts'
import { KEY } from '#tests/support/open-counter.ts'
import { newerProgram } from '../newer-program.ts'

/** The newer program starts on a data folder; says when its update begins and when the store is open. */
const [dataFolder = ''] = process.argv.slice(2)
process.stdout.write('starting\n')
const database = await openDatabase({ dataFolder, key: KEY }, newerProgram)
process.stdout.write('open\n')
await database.close()
