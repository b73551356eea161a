import { businessDate } from '#domain/business-day.ts'
import { seedFolder } from './history/seeded-folder.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { median } from './statistics.ts'
import { openBenchWindow } from './window.ts'

const SIZES = [
  { visits: 500, runs: 3 },
  { visits: 5_000, runs: 1 },
] as const

const parts = [
  'closing.reconcile',
  'closing.close-day',
  'closing.make-registers',
  'closing.make-bundle',
  'backup.make',
] as const
type Part = (typeof parts)[number]

const partText: Record<Part, string> = {
  'closing.reconcile': 'reconcile',
  'closing.close-day': 'close the day',
  'closing.make-registers': 'four registers as PDF',
  'closing.make-bundle': 'export bundle',
  'backup.make': 'proven backup',
}

/** The whole closing of a day in the real window: everything that the screen does one after another. */
export async function closeDay(): Promise<Report> {
  const small = await measure(SIZES[0])
  const large = await measure(SIZES[1])
  const lines = parts.map((part): Line => line(partText[part], small[part], large[part], false))
  const sum = (took: Record<Part, number>): number => parts.reduce((total, part) => total + took[part], 0)
  return {
    title: `Close a day of ${SIZES[1].visits.toLocaleString('en')} visits`,
    against: `a day of ${SIZES[0].visits}, ten times the work`,
    lines: [...lines, line('all of it', sum(small), sum(large), true)],
    notes: ['The file holds this day alone. Times as the window saw them; of the smaller day the median of three.'],
  }
}

const line = (what: string, small: number, large: number, judged: boolean): Line => ({
  what,
  size: counted(SIZES[1].visits, 'visits'),
  ours: duration(large),
  against: duration(small),
  result: { value: large / small, unit: '×' },
  aim: judged ? { atMost: 11 } : null,
})

async function measure({ visits, runs }: (typeof SIZES)[number]): Promise<Record<Part, number>> {
  const took = Object.fromEntries(parts.map(part => [part, [] as number[]])) as Record<Part, number[]>
  for (let run = 0; run < runs; run++) {
    progress(`closing a day of ${counted(visits, 'visits')}`)
    const date = businessDate(new Date().toISOString(), 'WIB')
    const seeded = await seedFolder(0, { date, visits })
    const window = await openBenchWindow(seeded.folder)
    try {
      for (const part of parts) took[part].push((await window.ask(part, { date })).ms)
    } finally {
      await window.close()
      await seeded.remove()
    }
  }
  return Object.fromEntries(parts.map(part => [part, median(took[part])])) as Record<Part, number>
}
