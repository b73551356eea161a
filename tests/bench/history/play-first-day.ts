import { mkdir } from 'node:fs/promises'
import { addDays, instantAt } from '#domain/business-day.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { openCounter, setupInput } from '#tests/support/open-counter.ts'
import { recordingPaper } from '#tests/support/recording-paper.ts'
import { BENCH_KEY } from './bench-key.ts'
import { type SceneName, scenes } from './scenes.ts'
import { type Template, templateOf } from './script.ts'

const OPENS_AT_MINUTE = 8 * 60
const CLOSES_AT_MINUTE = 16 * 60

export type Templates = Record<SceneName | 'closing', Template>

/** Sets an office up in `folder` and plays every scene once, through the contract, on the business day `date`. */
export async function playFirstDay(folder: string, date: string): Promise<Templates> {
  await mkdir(folder, { recursive: true })
  const counter = await openCounter({ folder, state: 'fresh', paper: recordingPaper().paper })
  const played = new Map<string, [first: number, last: number]>()
  const play = async (name: string, at: string, act: () => Promise<unknown>) => {
    counter.clock.now = at
    const { events } = await counter.done('audit.verify', {})
    await act()
    played.set(name, [events + 1, (await counter.done('audit.verify', {})).events])
  }
  try {
    const dayBefore = addDays(date, -1)
    counter.clock.now = instantAt(dayBefore, OPENS_AT_MINUTE, 'WIB')
    await counter.done('setup.complete', setupInput())
    await counter.signIn()
    await play('closing', instantAt(dayBefore, CLOSES_AT_MINUTE, 'WIB'), () =>
      counter.done('closing.close-day', { date: dayBefore }),
    )
    let minute = OPENS_AT_MINUTE
    for (const [name, act] of Object.entries(scenes)) {
      await play(name, instantAt(date, minute, 'WIB'), () => act(counter))
      minute += 30
    }
    // What is read here is the day as it stands now: with its closing the tickets that are still open would change.
    const backup = await counter.done('backup.make', { date: null })
    const templates = readTemplates(backup.path, played)
    counter.clock.now = instantAt(date, CLOSES_AT_MINUTE, 'WIB')
    await counter.done('closing.close-day', { date })
    return templates
  } finally {
    await counter.close()
  }
}

function readTemplates(path: string, played: ReadonlyMap<string, [first: number, last: number]>): Templates {
  const sqlite = openEncrypted({ path, key: BENCH_KEY }, true)
  try {
    return Object.fromEntries(
      [...played].map(([name, [first, last]]) => [name, templateOf(sqlite, first, last)]),
    ) as Templates
  } finally {
    sqlite.close()
  }
}
