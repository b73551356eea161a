import { setImmediate as nextTurn } from 'node:timers/promises'
import { registration } from '#tests/support/day.ts'
import { type BenchDesk, openBenchDesk } from './history/open-bench-desk.ts'
import { seedFolder } from './history/seeded-folder.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { quantile, timed } from './statistics.ts'

const QUIET = 300
const MORNING = '2026-11-23T02:00:00.000Z'

/** What a clerk notices of a copy of the data that is made and proven meanwhile. */
export async function copy(): Promise<Report> {
  const lines: Line[] = []
  for (const visits of [10_000, 100_000]) {
    progress(`registering visitors while ${counted(visits, 'visits')} are copied`)
    lines.push(...(await measure(visits)))
  }
  return {
    title: 'Register a visitor while the data is copied and the copy is proven',
    against: 'the same with nothing beside it',
    lines,
    notes: ['One registration after the other through the desk, for as long as the copy takes.'],
  }
}

async function measure(visits: number): Promise<Line[]> {
  const folder = await seedFolder(visits)
  const desk = await openBenchDesk(folder.dataFolder, { now: MORNING })
  try {
    const quiet: number[] = []
    for (let index = 0; index < QUIET; index++) quiet.push(await registered(desk, `Tenang ${index}`))
    let isCopying = true
    const copying = timed(() => desk.done('backup.make', { date: null })).finally(() => {
      isCopying = false
    })
    const beside: number[] = []
    while (isCopying) beside.push(await registered(desk, `Bersama ${beside.length}`))
    const { ms } = await copying
    const size = `${counted(visits, 'visits')}, copied in ${duration(ms)}`
    return [
      ['p95', quantile(beside, 0.95), quantile(quiet, 0.95)] as const,
      ['longest', Math.max(...beside), Math.max(...quiet)] as const,
    ].map(([what, ours, against]) => ({
      what,
      size,
      ours: duration(ours),
      against: duration(against),
      result: { value: ours / against, unit: '×' },
      aim: null,
    }))
  } finally {
    await desk.close()
    await folder.remove()
  }
}

/** As from a window, each in a turn of its own: whatever else is due comes in between. */
async function registered(desk: BenchDesk, name: string): Promise<number> {
  await nextTurn()
  return (await timed(() => desk.done('visit.register', registration(name)))).ms
}
