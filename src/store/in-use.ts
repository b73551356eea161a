import { randomUUID } from 'node:crypto'
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { writeWhole } from './write-whole.ts'

/** A computer that works on a store renews its note every minute; one that is older was left behind by a crash. */
const FRESH_MS = 3 * 60_000
/** Written no oftener than that: the data may lie on a memory stick. */
const RENEW_MS = 60_000

/** Which program works on a store, in words for whoever finds it taken. */
export type InUseNote = { id: string; computer: string; program: string; since: string }

const noteOf = (dataFolder: string): string => join(dataFolder, 'loket.in-use')

/** Null where nobody has left a note, or none that can be read. */
async function readNote(dataFolder: string): Promise<InUseNote | null> {
  const text = await readFile(noteOf(dataFolder), 'utf8').catch(() => '')
  const [id, computer, program, since] = text.split('\n')
  return id && computer && program && since ? { id, computer, program, since } : null
}

const takenBy = ({ computer, program, since }: InUseNote): string =>
  computer === hostname()
    ? `Data sedang dipakai ${program} di komputer ini sejak ${since}.`
    : `Data sedang dipakai ${program} di komputer ${computer} sejak ${since}. Bila komputer itu sudah mati, coba lagi tiga menit lagi.`

/** A failure to open because of a lock, with the name of who has it. */
export async function namingUser(error: unknown, dataFolder: string): Promise<unknown> {
  if (!(error instanceof StoreCannotOpen) || error.failure !== 'file-locked') return error
  const note = await readNote(dataFolder)
  return note === null ? error : new StoreCannotOpen('file-locked', takenBy(note), { cause: error })
}

/**
 * Refuses a store that another computer works on. On a disk of this computer SQLite's own lock is enough; over a network it
 * may be granted twice. The age of the other's note is measured by the clock of the disk that both write to.
 * Throws `StoreCannotOpen`.
 */
export async function refuseOtherComputer(dataFolder: string): Promise<void> {
  const note = await readNote(dataFolder)
  if (note === null || note.computer === hostname()) return
  if ((await ageOf(noteOf(dataFolder), dataFolder)) < FRESH_MS) throw new StoreCannotOpen('file-locked', takenBy(note))
}

async function ageOf(path: string, dataFolder: string): Promise<number> {
  const probe = join(dataFolder, `loket.in-use.${randomUUID().slice(0, 8)}`)
  try {
    await writeFile(probe, '', { mode: 0o600 })
    return (await stat(probe)).mtimeMs - (await stat(path)).mtimeMs
  } catch {
    return 0
  } finally {
    await rm(probe, { force: true })
  }
}

/** Leaves a note that this program works on the store. */
export async function noteInUse(dataFolder: string, program: string) {
  const id = randomUUID()
  const since = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(new Date())
  const path = noteOf(dataFolder)
  const note = `${[id, hostname(), program, since].join('\n')}\n`
  await writeWhole(path, note)
  let renewedAt = performance.now()
  return {
    /** Renews the note where that is due; false where another program has put its own in its place. */
    async renew(): Promise<boolean> {
      const found = await readNote(dataFolder)
      // Somebody tidied up; a note that is there and cannot be read now is left alone.
      if (found === null) await writeFile(path, note, { flag: 'wx', mode: 0o600 })
      else if (found.id !== id) return false
      else if (performance.now() - renewedAt > RENEW_MS) {
        await writeOver(path, note)
        renewedAt = performance.now()
      }
      return true
    },
    async remove(): Promise<void> {
      if ((await readNote(dataFolder))?.id === id) await rm(path, { force: true })
    },
  }
}

/** The same bytes once more, so that the disk's own clock dates them. */
async function writeOver(path: string, text: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(text, 0).finally(() => file.close())
}
