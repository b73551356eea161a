import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { EntryName } from '#contract/contract.ts'
import { bundler } from '#export/bundle.ts'
import { FolderHangs } from '#ports/files.ts'
import type { Paper } from '#ports/paper.ts'
import type { Ports } from '#ports/ports.ts'
import type { Vault } from '#ports/vault.ts'
import type { CopyLooks } from '#store/copy-looks.ts'
import { backupFolder } from '#store/data-folder.ts'
import { namingUser, noteInUse, refuseOtherComputer } from '#store/in-use.ts'
import { openDatabase } from '#store/open-database.ts'
import { answering } from './answer.ts'
import { loadCatalogue } from './catalogue/load-catalogue.ts'
import { loadHolidayYears } from './catalogue/load-holidays.ts'
import { loadRegions } from './catalogue/load-regions.ts'
import { checkAfterCrash } from './check-after-crash.ts'
import { computerWith } from './computer.ts'
import { disksOf } from './disks.ts'
import { documents } from './documents.ts'
import { filesOn } from './files.ts'
import { healthLooks } from './health-looks.ts'
import { loadTemplates } from './letter-templates/load-templates.ts'
import { networkWarning } from './network-folder.ts'
import { patience } from './patience.ts'
import { recoveryInMemory } from './recovery.ts'
import { loadRegisters } from './registers/load-registers.ts'
import { salvagingWith } from './salvaging.ts'
import { removeBrought, secondPlaceFor } from './second-place.ts'
import { secrets } from './secrets.ts'
import { noteUpdate, standOfCopies, timedBackups } from './timed-backups.ts'

/** Where a desk works and what it is given from outside. */
export type DeskPlace = {
  dataFolder: string
  /** A store that is not there is a failure, and none is made. */
  mustExist?: boolean
  outputFolder: string
  resourcesFolder: string
  logFolder: string
  key: Uint8Array
  nativeBinding: string | null
  paper: Paper | null
  vault: Vault | null
  warnings: readonly string[]
  /** What this is, for whoever finds the store taken. */
  program: string
  programVersion: string
  /** The module of the thread that works on copies of the store. */
  storeWorker: URL
  /** Who looks into copies where this thread should not. */
  looks?: CopyLooks
  /** Gets what only a programmer can mend. The error may hold what somebody typed. */
  report(error: unknown, entry: EntryName): void
}

/** As long as a clerk may look at a button that saves. */
const OUTPUT_PATIENCE_MS = 10_000

/** Clock, ids and randomness: the only things a test may replace. */
export type Chance = Pick<Ports, 'now' | 'newId' | 'secrets'>

export const realChance: Chance = { now: () => new Date().toISOString(), newId: () => randomUUID(), secrets }

/** Opens the store and answers the contract. Throws `StoreCannotOpen` when the store cannot be used. */
export async function openDesk(place: DeskPlace, chance: Chance = realChance) {
  z.config(z.locales.id())
  await refuseOtherComputer(place.dataFolder)
  const database = await openDatabase({
    dataFolder: place.dataFolder,
    key: place.key,
    mustExist: place.mustExist ?? false,
    ...(place.looks === undefined ? {} : { looks: place.looks }),
    ...(place.nativeBinding === null ? {} : { nativeBinding: place.nativeBinding }),
  }).catch(async error => {
    throw await namingUser(error, place.dataFolder)
  })
  await removeBrought(dirname(place.dataFolder))
  // A store that opened is used, also where there is no room for a note of that.
  const noted = await noteInUse(place.dataFolder, place.program).catch(() => null)
  const { dataFolder: data, outputFolder: output } = place
  const outputPatience = patience(OUTPUT_PATIENCE_MS, () => new FolderHangs(output))
  const ports: Ports = {
    ...chance,
    catalogue: loadCatalogue(join(place.resourcesFolder, 'catalogue')),
    letterTemplates: loadTemplates(join(place.resourcesFolder, 'letters')),
    registers: loadRegisters(join(place.resourcesFolder, 'registers')),
    holidays: () => loadHolidayYears(join(place.resourcesFolder, 'holidays')),
    regions: once(() => loadRegions(join(place.resourcesFolder, 'regions'))),
    documents,
    bundler,
    secondPlace: secondPlaceFor({ data, here: dirname(data) }),
    disks: disksOf({ data, output, copies: backupFolder(data) }, outputPatience),
    files: filesOn({ output, data }, outputPatience),
    salvaging: salvagingWith(database, place.storeWorker),
    computer: computerWith({ data, log: place.logFolder }),
    paper: place.paper,
    recovery: recoveryInMemory(),
    vault: place.vault,
    database,
    openedAt: chance.now(),
    programVersion: place.programVersion,
    warnings: [...place.warnings, ...(await networkWarning(data))],
  }
  let checking: ReturnType<typeof checkAfterCrash> | null = null
  const health = healthLooks(ports)
  await health.clock()
  if (database.copyBeforeUpdate !== null) await noteUpdate(ports, database.copyBeforeUpdate)
  return {
    answer: answering(ports, place.report),
    store: { schema: database.schemaVersion, updated: database.copyBeforeUpdate !== null },
    /** The timed copies; answers whether anything was done. */
    keepBackups: () => timedBackups(ports),
    /** How the copies stand after them. */
    copies: () => standOfCopies(ports),
    /** Checks the store where it was not closed; ends when that is over. */
    async checkAfterCrash(onChange: () => void) {
      checking = checkAfterCrash(ports, { dataFolder: place.dataFolder, worker: place.storeWorker, onChange })
      await checking.run()
    },
    /** What the windows should ask about once more, after a look at the clock and the disks. */
    lookAtHealth: () => health.all(),
    /** False once the store is no longer where it was opened. */
    stands: () => database.stands(),
    /** False once another computer has taken the store. */
    isOurs: async () => (await noted?.renew().catch(() => true)) ?? true,
    async close() {
      await checking?.stop()
      await database.close()
      await noted?.remove().catch(() => undefined)
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
