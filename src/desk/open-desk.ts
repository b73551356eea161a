import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { bundler } from '#export/bundle.ts'
import type { Paper } from '#ports/paper.ts'
import type { Ports } from '#ports/ports.ts'
import type { Vault } from '#ports/vault.ts'
import { openDatabase } from '#store/open-database.ts'
import { answering } from './answer.ts'
import { loadCatalogue } from './catalogue/load-catalogue.ts'
import { loadHolidays } from './catalogue/load-holidays.ts'
import { loadRegions } from './catalogue/load-regions.ts'
import { checkAfterCrash } from './check-after-crash.ts'
import { documents } from './documents.ts'
import { filesOn } from './files.ts'
import { recoveryInMemory } from './recovery.ts'
import { salvagingWith } from './salvaging.ts'
import { secondPlaceFor } from './second-place.ts'
import { secrets } from './secrets.ts'
import { timedBackups } from './timed-backups.ts'

/** Where a desk works and what it is given from outside. */
export type DeskPlace = {
  dataFolder: string
  outputFolder: string
  resourcesFolder: string
  key: Uint8Array
  nativeBinding: string | null
  paper: Paper | null
  vault: Vault | null
  warnings: readonly string[]
  programVersion: string
  /** The module of the thread that works on copies of the store. */
  storeWorker: URL
  /** Gets what only a programmer can mend; holds no personal data beyond the error itself. */
  report(error: unknown, entry: string): void
}

/** Clock, ids and randomness: the only things a test may replace. */
export type Chance = Pick<Ports, 'now' | 'newId' | 'secrets'>

export const realChance: Chance = { now: () => new Date().toISOString(), newId: () => randomUUID(), secrets }

/** Opens the store and answers the contract. Throws `StoreCannotOpen` when the store cannot be used. */
export async function openDesk(place: DeskPlace, chance: Chance = realChance) {
  z.config(z.locales.id())
  const database = await openDatabase({
    dataFolder: place.dataFolder,
    key: place.key,
    ...(place.nativeBinding === null ? {} : { nativeBinding: place.nativeBinding }),
  })
  const ports: Ports = {
    ...chance,
    catalogue: loadCatalogue(join(place.resourcesFolder, 'catalogue')),
    holidays: () => loadHolidays(join(place.resourcesFolder, 'holidays')),
    regions: once(() => loadRegions(join(place.resourcesFolder, 'regions'))),
    documents,
    bundler,
    secondPlace: secondPlaceFor({ data: place.dataFolder, here: dirname(place.dataFolder) }),
    salvaging: salvagingWith(database, place.storeWorker),
    files: filesOn({ output: place.outputFolder, data: place.dataFolder }),
    paper: place.paper,
    recovery: recoveryInMemory(),
    vault: place.vault,
    database,
    openedAt: chance.now(),
    programVersion: place.programVersion,
    warnings: place.warnings,
  }
  let checking: ReturnType<typeof checkAfterCrash> | null = null
  return {
    answer: answering(ports, place.report),
    /** The timed copies; answers whether anything was done. */
    keepBackups: () => timedBackups(ports),
    /** Checks the store where it was not closed; ends when that is over. */
    async checkAfterCrash(onChange: () => void) {
      checking = checkAfterCrash(ports, { dataFolder: place.dataFolder, worker: place.storeWorker, onChange })
      await checking.run()
    },
    async close() {
      await checking?.stop()
      await database.close()
    },
  }
}

function once<T>(load: () => T): () => T {
  let loaded: { value: T } | null = null
  return () => {
    loaded ??= { value: load() }
    return loaded.value
  }
}
