import { writeSync } from 'node:fs'
import { registration } from '#tests/support/day.ts'
import { openCounter } from '#tests/support/open-counter.ts'

/**
 * Opens the counter of a folder and puts the same copy in the place of its data over and over, each time after one more
 * visitor. Prints that visitor's number, "restoring" and "restored"; goes on until it is killed.
 */
const [folder = '', token = '', file = ''] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)

const counter = await openCounter({ folder, token, state: 'kept', ids: 'restoring' })
for (;;) {
  const { ticket } = await counter.done('visit.register', registration('Contoh kemudian'))
  tell(ticket?.label ?? '')
  tell('restoring')
  await counter.done('backup.restore', { file, lastNumbers: null })
  tell('restored')
}
