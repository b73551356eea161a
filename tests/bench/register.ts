import { registration } from '#tests/support/day.ts'
import { CERTIFICATE_SERVICE, resident } from '#tests/support/letters.ts'
import { bareWriter, lastRegistrations } from './bare-registration.ts'
import { openBenchDesk } from './history/open-bench-desk.ts'
import { seedFolder } from './history/seeded-folder.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { quantile, timed } from './statistics.ts'

const ROUNDS = 4
const A_ROUND = 200
/** After a start the engine compiles what is used; these are written by both and counted for neither. */
const WARM_UP = 100
const MORNING = '2026-11-23T02:00:00.000Z'

/** A visitor with a ticket and one service, committed: through the desk, and the same rows by bare SQLite. */
export async function register(): Promise<Report> {
  const lines: Line[] = []
  for (const visits of [10_000, 100_000]) {
    progress(`registering visitors beside ${counted(visits, 'visits')}`)
    lines.push(...(await measure(visits)))
  }
  return {
    title: 'Register a visitor with ticket, committed',
    against: 'the same rows by bare better-sqlite3',
    lines,
    notes: [
      `${ROUNDS} rounds in turn of ${A_ROUND} registrations each, after ${WARM_UP} that are not counted; person, search entry, visit, ticket, application, audit events and kept reply.`,
    ],
  }
}

async function measure(visits: number): Promise<Line[]> {
  const mine = await seedFolder(visits)
  const bare = await seedFolder(visits)
  const [ours, theirs]: [number[], number[]] = [[], []]
  try {
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(...(await throughDesk(mine.dataFolder, round)))
      const rows = lastRegistrations(mine.dataFolder, WARM_UP + A_ROUND)
      const writer = bareWriter(bare.dataFolder)
      for (const [index, one] of rows.entries()) {
        const { ms } = await timed(() => writer.write(one))
        if (index >= WARM_UP) theirs.push(ms)
      }
      writer.close()
    }
  } finally {
    await mine.remove()
    await bare.remove()
  }
  return [0.5, 0.95].map(share => {
    const [own, other] = [quantile(ours, share), quantile(theirs, share)]
    return {
      what: `p${share * 100}`,
      size: counted(visits, 'visits'),
      ours: duration(own),
      against: duration(other),
      result: { value: own / other, unit: '×' },
      aim: { atMost: 2 },
    }
  })
}

async function throughDesk(dataFolder: string, round: number): Promise<number[]> {
  const desk = await openBenchDesk(dataFolder, { now: MORNING })
  const took: number[] = []
  try {
    for (let index = 0; index < WARM_UP + A_ROUND; index++) {
      const person = resident(`Tamu Contoh ${round} ${index}`)
      const visit = registration(person.name, { person, serviceIds: [CERTIFICATE_SERVICE] })
      const { ms } = await timed(() => desk.done('visit.register', visit))
      if (index >= WARM_UP) took.push(ms)
    }
  } finally {
    await desk.close()
  }
  return took
}
