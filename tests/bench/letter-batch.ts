import { idsIn, seedFolder } from './history/seeded-folder.ts'
import { FILES_A_START, libreOffice } from './libre-office.ts'
import { progress } from './progress.ts'
import { counted, duration, type Line, type Report } from './report.ts'
import { type BenchWindow, openBenchWindow } from './window.ts'

/** Asked for at once, so that the Word file of one letter is written while another is drawn. */
const AT_ONCE = 16

/** Many letters as DOCX and PDF on disk, through the real window. */
export async function letterBatch({ full }: { full: boolean }): Promise<Report> {
  const lines: Line[] = []
  for (const letters of full ? [100, 1_000] : [10, 100]) {
    progress(`making ${counted(letters, 'letters')} as DOCX and PDF`)
    lines.push(await measure(letters))
  }
  return {
    title: `${full ? '1,000' : '100'} letters, DOCX and PDF`,
    against: 'LibreOffice converting the same DOCX in one batch',
    lines,
    notes: full
      ? [
          `LibreOffice takes no more than ${FILES_A_START} files a start, so it is started once for each ${FILES_A_START}.`,
        ]
      : ['The short form is not judged: `--full` makes the 1,000 letters that the aim is for.'],
  }
}

async function measure(letters: number): Promise<Line> {
  const seeded = await seedFolder(10_000)
  const ids = idsIn(
    seeded.dataFolder,
    `SELECT id FROM letter WHERE state = 'handed-over' ORDER BY final_at LIMIT ${letters}`,
  )
  if (ids.length !== letters) throw new Error(`The history holds only ${ids.length} letters`)
  const window = await openBenchWindow(seeded.folder)
  try {
    // LibreOffice has converted one before it is measured; so the window that papers are drawn in is open as well.
    await saveAll(window, ids.slice(0, 1))
    const { ms: ours, docx } = await saveAll(window, ids)
    const office = await libreOffice(docx[0] ?? '')
    const theirs = await office.convert(docx)
    await office.remove()
    return {
      what: 'DOCX and PDF',
      size: counted(letters, 'letters'),
      ours: duration(ours),
      against: duration(theirs),
      result: { value: theirs / ours, unit: '×' },
      aim: letters >= 1_000 ? { atLeast: 3 } : null,
    }
  } finally {
    await window.close()
    await seeded.remove()
  }
}

/** Saves each letter in both forms and answers the paths of the Word files. */
async function saveAll(window: BenchWindow, ids: readonly string[]): Promise<{ ms: number; docx: string[] }> {
  const inputs = ids.flatMap(letterId =>
    (['docx', 'pdf'] as const).map(format => ({ document: { kind: 'letter', letterId } as const, format })),
  )
  const { values, ms } = await window.askAll('paper.save', inputs, AT_ONCE)
  return { ms, docx: values.map(({ path }) => path).filter(path => path.endsWith('.docx')) }
}
