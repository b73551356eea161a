import { openWithOneOf } from '#desk/opening-keys.ts'
import { openDatabase } from '#store/open-database.ts'
import { placesFor } from '../../../src/main/places.ts'
import { keepKey, keepNextKey, openKey, takeNextKey } from '../../../src/main/vault.ts'
import { official } from '../../store/sample-day.ts'
import { noKeyStore } from '../no-key-store.ts'

/**
 * Opens the store of a folder with the keys kept beside it, as the program does, and then without end: adds officials and
 * changes the key. Prints each id once its commit has been acknowledged, "changing" and "changed".
 */
const [folder = '', run = ''] = process.argv.slice(2)
const places = placesFor(
  { dataFolder: `${folder}/data`, outputFolder: null },
  { userData: folder, documents: folder, built: folder },
)
const kept = await openKey(places, noKeyStore)
if (!kept.ok) throw new Error(kept.detail)
const { desk: database, key } = await openWithOneOf(kept.keys, key => openDatabase({ dataFolder: places.data, key }))
if (kept.keys.length > 1) await keepKey(places, noKeyStore, key)
process.stdout.write('open\n')

for (let count = 1; ; count += 1) {
  for (const part of ['a', 'b', 'c']) {
    const id = `${run}-${count}-${part}`
    await database.transact({ accountId: null, entry: 'test.write', at: '2026-11-23T01:00:00.000Z' }, store =>
      store.officials.save(official({ id })),
    )
    process.stdout.write(`${id}\n`)
  }
  process.stdout.write('changing\n')
  const next = new Uint8Array(32).map(() => Math.floor(Math.random() * 256))
  await keepNextKey(places, noKeyStore, next)
  const late = `${run}-${count}-late`
  const [, written] = await Promise.all([
    database.changeKey(next),
    database
      .transact({ accountId: null, entry: 'test.write', at: '2026-11-23T01:00:00.000Z' }, store =>
        store.officials.save(official({ id: late })),
      )
      .then(() => process.stdout.write(`${late}\n`)),
  ])
  if (!written) await new Promise(resolve => process.stdout.once('drain', resolve))
  await takeNextKey(places, noKeyStore)
  process.stdout.write('changed\n')
}
