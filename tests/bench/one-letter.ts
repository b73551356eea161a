import { businessDate } from '#domain/business-day.ts'
import { idsIn, seedFolder } from './history/seeded-folder.ts'
import { libreOffice } from './libre-office.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { median } from './statistics.ts'
import { type BenchWindow, openBenchWindow } from './window.ts'

const LETTERS = 20
const CONVERSIONS = 5

/** One letter, from its facts to the PDF on disk: made final and saved, through the real window. */
export async function oneLetter(): Promise<Report> {
  const lines: Line[] = []
  for (const visits of [10_000, 100_000]) {
    progress(`making ${LETTERS} letters, one at a time, beside ${counted(visits, 'visits')}`)
    lines.push(...(await measure(visits)))
  }
  return {
    title: 'One letter, from its facts to the PDF on disk',
    against: 'LibreOffice converting its DOCX once',
    lines,
    notes: [
      `Median of ${LETTERS} letters and of ${CONVERSIONS} conversions. The first letter also opens the window that papers are drawn in.`,
    ],
  }
}

async function measure(visits: number): Promise<Line[]> {
  const date = businessDate(new Date().toISOString(), 'WIB')
  const seeded = await seedFolder(visits, { date, visits: LETTERS + 1, mix: { 'letter-draft': 1 } })
  const drafts = idsIn(seeded.dataFolder, `SELECT id FROM letter WHERE state = 'draft' ORDER BY created_at`)
  const window = await openBenchWindow(seeded.folder)
  try {
    const ours: number[] = []
    for (const letterId of drafts) ours.push(await finishLetter(window, letterId))
    const [first = 0, ...later] = ours
    const theirs = await convertEach(window, drafts.slice(0, CONVERSIONS))
    const size = counted(visits, 'visits')
    const line = (what: string, ms: number): Line => ({
      what,
      size,
      ours: duration(ms),
      against: duration(theirs),
      result: { value: theirs / ms, unit: '×' },
      aim: { atLeast: 10 },
    })
    return [line('a letter', median(later)), { ...line('the first since the start', first), aim: null }]
  } finally {
    await window.close()
    await seeded.remove()
  }
}

async function finishLetter(window: BenchWindow, letterId: string): Promise<number> {
  const { ms: finalising } = await window.ask('letter.finalise', { letterId })
  const { ms: saving } = await window.ask('paper.save', { document: { kind: 'letter', letterId }, format: 'pdf' })
  return finalising + saving
}

async function convertEach(window: BenchWindow, letterIds: readonly string[]): Promise<number> {
  const docx: string[] = []
  for (const letterId of letterIds) {
    const saved = await window.ask('paper.save', { document: { kind: 'letter', letterId }, format: 'docx' })
    docx.push(saved.value.path)
  }
  const office = await libreOffice(docx[0] ?? '')
  try {
    const took: number[] = []
    for (const path of docx) took.push(await office.convert([path]))
    return median(took)
  } finally {
    await office.remove()
  }
}
