import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideRuntime, runtimeEnvironment } from '#build/runtime/provide-runtime.ts'
import { runOrThrow } from '#build/runtime/run.ts'
import { businessDate } from '#domain/business-day.ts'
import { projectFolder } from '#tests/support/folders.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { seedFolder } from './history/seeded-folder.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { median } from './statistics.ts'

const RUNS = 7
const TODAY_VISITS = 60

const bareWindow = join(import.meta.dirname, 'bare-window', 'main.js')
const counter = join(projectFolder, 'out', 'main', 'index.js')

type Start = { startMs: number; signInMs: number | null }

/** From the creation of the process to a sign-in that can be typed into, beside a bare window of the same Electron. */
export async function start(): Promise<Report> {
  const lines: Line[] = []
  for (const visits of [10_000, 100_000]) lines.push(...(await measure(visits)))
  return {
    title: 'Start to a usable counter',
    against: 'a bare Electron window',
    lines,
    notes: [
      `Median of ${RUNS} starts of each, in turn, from the creation of the process to the second frame that shows the field.`,
      `The queue after the PIN holds a day of ${TODAY_VISITS}; scrypt of the PIN is part of it.`,
    ],
  }
}

async function measure(visits: number): Promise<Line[]> {
  progress(`starting ${RUNS} times beside ${counted(visits, 'visits')}`)
  const date = businessDate(new Date().toISOString(), 'WIB')
  const seeded = await seedFolder(visits, { date, visits: TODAY_VISITS })
  const bareProfile = await mkdtemp(join(tmpdir(), 'loket-bench-bare-'))
  const [ours, theirs]: [Start[], Start[]] = [[], []]
  try {
    const places = ['--data', seeded.dataFolder, '--output', join(seeded.folder, 'output')]
    // The first start of each fills the caches of disk and code, as every start after the first day finds them.
    for (let run = 0; run <= RUNS; run++) {
      const bare = await probe(bareWindow, [`--user-data-dir=${bareProfile}`], '')
      const own = await probe(counter, places, PIN)
      if (run > 0) theirs.push(bare)
      if (run > 0) ours.push(own)
    }
  } finally {
    await rm(bareProfile, { recursive: true, force: true })
    await seeded.remove()
  }
  const size = counted(visits, 'visits')
  const [own, bare] = [ours, theirs].map(starts => median(starts.map(({ startMs }) => startMs))) as [number, number]
  return [
    {
      what: 'to the sign-in',
      size,
      ours: duration(own),
      against: duration(bare),
      result: { value: own / bare, unit: '×' },
      aim: { atMost: 1.6 },
    },
    {
      what: 'from PIN to the queue',
      size,
      ours: duration(median(ours.map(({ signInMs }) => signInMs ?? 0))),
      against: '',
      result: null,
      aim: null,
    },
  ]
}

async function probe(program: string, args: readonly string[], pin: string): Promise<Start> {
  const runtime = await provideRuntime()
  const said = await runOrThrow(
    runtime.executable,
    [...runtime.args, join(import.meta.dirname, 'start-probe'), ...args],
    { env: { ...process.env, ...runtimeEnvironment(runtime), PROBE_PROGRAM: program, PROBE_PIN: pin } },
  )
  const found = /^PROBE (.+)$/m.exec(said)?.[1]
  if (found === undefined) throw new Error(`The probe of ${program} has told nothing: ${said}`)
  return JSON.parse(found) as Start
}
