import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { migrations } from '../../../src/store/migrations/migrations.ts'
import { registration } from '../../support/day.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../../support/letters.ts'
import { type OpenCounter, openCounter } from '../../support/open-counter.ts'
import { recordingPaper } from '../../support/recording-paper.ts'

/**
 * Plays a small day of invented people with the program of this checkout and keeps its database, encrypted with the key of
 * the tests, beside this file, under the version of the data: `npm run save-database`, once for each version that leaves
 * the house. It uses only what the first version had too, so that it runs in an old checkout as well.
 */
const date = '2026-11-23'

async function playDay(counter: OpenCounter): Promise<void> {
  const { visitId, applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, "Siti Sya'roni Contoh")
  await counter.done('queue.call-next', {})
  const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
  await counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: 'Loket-A4', copies: 1 })
  await counter.done('letter.sign', { letterId, signedOn: date })
  await counter.done('visit.register', registration('Budi Contoh', { priority: 'elderly' }))
  await counter.done('letter.enter-outside-number', {
    serial: 2,
    date,
    about: 'Undangan uji',
    reason: 'Lewat SRIKANDI',
  })
  await counter.done('complaint.register', {
    visitId: null,
    anonymous: false,
    channel: 'counter',
    category: 'violence',
    complainantName: 'Pelapor Contoh',
    complainantSex: null,
    complainantAddress: null,
    contact: null,
    matter: 'Pokok contoh',
    chronology: 'Kronologi contoh',
  })
  await counter.done('visit.read', { visitId })
  await counter.done('closing.close-day', { date })
}

const folder = await mkdtemp(join(tmpdir(), 'loket-saved-'))
const counter = await openCounter({ folder, paper: recordingPaper().paper })
await playDay(counter)
await counter.close()

const target = join(resolve(process.argv[2] ?? import.meta.dirname), `schema-${migrations.length}.db`)
await copyFile(join(folder, 'data', 'loket.db'), target)
await rm(folder, { recursive: true })
process.stdout.write(`${target}: ${(await stat(target)).size} bytes\n`)
