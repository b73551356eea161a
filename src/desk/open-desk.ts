import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { EntryName } from '#contract/contract.ts'
import { bundler } from '#export/bundle.ts'
import type { Paper } from '#ports/paper.ts'
import type { Ports } from '#ports/ports.ts'
import type { Vault } from '#ports/vault.ts'
import { openDatabase } from '#store/open-database.ts'
import { answering } from './answer.ts'
import { loadCatalogue } from './catalogue/load-catalogue.ts'
import { loadHolidays } from './catalogue/load-holidays.ts'
import { loadRegions } from './catalogue/load-regions.ts'
import { computerWith } from './computer.ts'
import { documents } from './documents.ts'
import { filesOn } from './files.ts'
import { recoveryInMemory } from './recovery.ts'
import { secondPlaceFor } from './second-place.ts'
import { secrets } from './secrets.ts'
import { noteUpdate, standOfCopies, timedBackups } from './timed-backups.ts'

/** Where a desk works and what it is given from outside. */
export type DeskPlace = {
  dataFolder: string
  outputFolder: string
  resourcesFolder: string
  logFolder: string
  key: Uint8Array
  nativeBinding: string | null
  paper: Paper | null
  vault: Vault | null
  warnings: readonly string[]
  programVersion: string
  /** Gets what only a programmer can mend. The error may hold what somebody typed. */
  report(error: unknown, entry: EntryName): void
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
    files: filesOn({ output: place.outputFolder, data: place.dataFolder }),
    computer: computerWith({ data: place.dataFolder, log: place.logFolder }),
    paper: place.paper,
    recovery: recoveryInMemory(),
    vault: place.vault,
    database,
    programVersion: place.programVersion,
    warnings: place.warnings,
  }
  if (database.copyBeforeUpdate !== null) await noteUpdate(ports, database.copyBeforeUpdate)
  return {
    answer: answering(ports, place.report),
    store: { schema: database.schemaVersion, updated: database.copyBeforeUpdate !== null },
    /** The timed copies; answers whether anything was done. */
    keepBackups: () => timedBackups(ports),
    /** How the copies stand after them. */
    copies: () => standOfCopies(ports),
    close: () => database.close(),
  }
}

function once<T>(load: () => T): () => T {
  let loaded: { value: T } | null = null
  return () => {
    loaded ??= { value: load() }
    return loaded.value
  }
}
