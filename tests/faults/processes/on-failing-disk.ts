import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { registration } from '#tests/support/day.ts'
import { KEY, type OpenCounter, openCounter } from '#tests/support/open-counter.ts'
import { recordingPaper } from '#tests/support/recording-paper.ts'
import { type Dump, differing, dumpOfFiles } from '../dump.ts'
import { rounds } from '../extent.ts'
import { type Fault, failingDisk, type Kind } from '../failing-disk.ts'
import { seeded } from '../seeded.ts'
import { type Act, steps } from '../steps-of-a-day.ts'

/**
 * With a counter that has been set up: each step of a day, and each opening and closing of the store, while one call to
 * the disk after another fails. Says after each try how it ended, what a process killed then would find, and how the
 * counter went on once the disk was whole again.
 */
const [place = '', prepared = '', token = ''] = process.argv.slice(2)
const failing = process.env.FAILING_FOLDER ?? ''
const [ready, killed] = [join(place, 'ready'), join(place, 'killed')]
const disk = failingDisk()
const random = seeded('failing-disk')

export type Tried = {
  step: string
  fault: Fault
  /** `done`, the name of the refusal, or what was thrown. */
  ended: string
  sentence: string
  /** Acknowledged and not there, or there by half, for a process that was killed at once. */
  lost: string[]
  /** Of a refused step: whether all of it is there nevertheless. */
  thereUnasked: boolean
  /** What is not as it should be once the same was asked again, by the same counter and by one after a kill. */
  wrong: string[]
}

const rowsOf = (dump: Dump): Record<string, number> =>
  Object.fromEntries(Object.entries(dump).map(([table, rows]) => [table, rows.length]))

/** The trail and copies of a step tried twice may be more; what the office keeps may not. */
const officeTables = (dump: Dump): Dump =>
  Object.fromEntries(
    Object.entries(dump).filter(([table]) => !/^(audit_event|backup|reply|person_name_\w+)$/.test(table)),
  )

const otherCounts = (one: Dump, other: Dump): string[] => {
  const [here, there] = [rowsOf(officeTables(one)), rowsOf(officeTables(other))]
  return Object.keys(here).filter(table => here[table] !== there[table])
}

async function copyAs(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
}

const halfWritten = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter(name => /\.part$|\.next\./.test(name))

const variants = [
  { error: 'EIO', forever: false },
  { error: 'EIO', forever: true },
  { error: 'ENOSPC', forever: false },
  { error: 'ENOSPC', forever: true },
] as const
const isFull = rounds({ short: 0, full: 1 }) === 1
/** Of the writes, which are many and much alike, and of the other calls. */
const TRIED_WHEN_SHORT = { writes: 2, others: 5 }

/** Each call in one way, and those that are no writes in every way; in the short form only some of them. */
function faultsAmong(kinds: readonly Kind[]): Fault[] {
  const writes = kinds.filter(kind => kind === 'w').length
  const others = kinds.length - writes
  return kinds.flatMap((kind, index) => {
    const share = kind === 'w' ? TRIED_WHEN_SHORT.writes / writes : TRIED_WHEN_SHORT.others / others
    if (!isFull && random() > share) return []
    const one = variants.slice(Math.floor(random() * variants.length)).slice(0, 1)
    return (isFull && kind !== 'w' ? variants : one).map(variant => ({ at: index + 1, kind, ...variant }))
  })
}

const opened = (folder: string, ids: string) =>
  openCounter({ folder, token, state: 'kept', ids, paper: recordingPaper().paper })

type Ended = Pick<Tried, 'ended' | 'sentence'>
const ended = async (work: () => Promise<Awaited<ReturnType<Act>>>): Promise<Ended> => {
  try {
    const reply = await work()
    return reply.ok ? { ended: 'done', sentence: '' } : { ended: reply.refusal, sentence: reply.detail }
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { ended: error instanceof StoreCannotOpen ? error.failure : 'thrown', sentence }
  }
}

/** The same asked again on a whole disk, and then a new start: everything once, nothing left over. */
async function wrongAfterwards(
  who: string,
  counter: OpenCounter,
  act: Act,
  key: string,
  done: Dump,
): Promise<string[]> {
  const again = await ended(() => act(counter, key))
  const reopened = await ended(async () => {
    await counter.reopen()
    return { ok: true, value: null }
  })
  const wrong = [again, reopened].filter(one => one.ended !== 'done').map(one => `${one.ended}: ${one.sentence}`)
  if (reopened.ended === 'done') {
    const { broken } = await counter.done('audit.verify', {})
    wrong.push(...broken.map(seq => `the trail at ${seq}`), ...(await halfWritten(counter.folder)))
    const { copies } = await counter.done('backup.list', {})
    for (const { file } of copies) wrong.push(...(await unproven(counter, file)))
    wrong.push(...otherCounts(done, await dumpOfFiles(join(counter.folder, 'data'))))
  }
  await counter.close()
  return wrong.map(what => `${who}: ${what}`)
}

async function wrongAfterKill(act: Act, key: string, done: Dump): Promise<string[]> {
  try {
    return await wrongAfterwards('after a kill', await opened(failing, 'after-a-kill'), act, key, done)
  } catch (error) {
    return [`after a kill: ${String(error)}`]
  }
}

async function unproven(counter: OpenCounter, file: string): Promise<string[]> {
  const reply = await counter.call('backup.prove', { file })
  return reply.ok ? [] : [`${file}: ${reply.refusal}`]
}

async function tryStep(step: string, prepare: (typeof steps)[string]): Promise<void> {
  await copyAs(prepared, ready)
  const first = await opened(ready, step)
  const act = await prepare(first)
  await first.close()
  const key = `key-of-${step.replace('.', '-')}`
  const data = join(failing, 'data')

  await copyAs(ready, failing)
  const whole = await opened(failing, `${step}-whole`)
  disk.begin()
  const reply = await act(whole, key)
  const { kinds } = disk.end()
  if (!reply.ok) throw new Error(`${step}: ${reply.refusal}`)
  const done = await dumpOfFiles(data)
  await whole.close()

  for (const fault of faultsAmong(kinds)) {
    await copyAs(ready, failing)
    const counter = await opened(failing, `${step}-failing`)
    const before = await dumpOfFiles(data)
    disk.begin(fault)
    const end = await ended(() => act(counter, key))
    const { failed } = disk.end()
    if (failed === 0) throw new Error(`${step}: call ${fault.at} did not fail`)
    await copyAs(failing, killed)
    const found = await dumpOfFiles(join(killed, 'data'))
    const isThere = otherCounts(done, found).length === 0
    const untouched = differing(before, found).length === 0
    const lost = end.ended === 'done' || !untouched ? otherCounts(done, found) : []
    const wrong = await wrongAfterwards('the same counter', counter, act, key, done)
    await copyAs(killed, failing)
    wrong.push(...(await wrongAfterKill(act, key, done)))
    tell({ step, fault, ...end, lost, thereUnasked: end.ended !== 'done' && !untouched && isThere, wrong })
  }
}

const tell = (tried: Tried): boolean => process.stdout.write(`${JSON.stringify(tried)}\n`)

const open = (folder: string) => openDatabase({ dataFolder: join(folder, 'data'), key: KEY })

/** A start of the program, or its end, on what `make` puts into a folder. */
async function tryStore(step: string, make: () => Promise<void>, act: () => Promise<void>): Promise<void> {
  await rm(ready, { recursive: true, force: true })
  await mkdir(ready)
  await make()
  const once = async (fault?: Fault) => {
    await copyAs(ready, failing)
    disk.begin(fault)
    const end = await ended(async () => {
      await act()
      return { ok: true, value: null }
    })
    return { end, ...disk.end() }
  }
  const { kinds } = await once()
  const done = await afterStart(failing)
  for (const fault of faultsAmong(kinds)) {
    const { end, failed } = await once(fault)
    if (failed === 0) throw new Error(`${step}: call ${fault.at} did not fail`)
    const found = await afterStart(failing)
    const wrong = [...otherCounts(done, found), ...(await halfWritten(failing))]
    tell({ step, fault, ...end, lost: [], thereUnasked: false, wrong })
  }
}

/** What the next start, on a whole disk, finds. */
async function afterStart(folder: string): Promise<Dump> {
  await (await open(folder)).close()
  return dumpOfFiles(join(folder, 'data'))
}

async function leftByAKill(): Promise<void> {
  await copyAs(prepared, failing)
  const counter = await opened(failing, 'left-by-a-kill')
  for (let visitor = 0; visitor < 5; visitor += 1)
    await counter.done('visit.register', registration(`Contoh ${visitor}`))
  await copyAs(failing, ready)
  await counter.close()
}

async function ofAnOlderVersion(): Promise<void> {
  const older = await openDatabase({ dataFolder: join(ready, 'data'), key: KEY }, migrations.slice(0, 9))
  await older.close()
}

for (const [step, prepare] of Object.entries(steps)) await tryStep(step, prepare)
const start = async () => (await open(failing)).close()
await tryStore('first opening', async () => undefined, start)
await tryStore('opening after a kill', leftByAKill, start)
await tryStore('migration', ofAnOlderVersion, start)
disk.close()
