import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

type DaySummary = {
  office: string
  date: string
  visits: number
  tickets: number
  applications: number
  letters: { number: string | null; kind: string; pdf: string; docx: string }[]
  complaints: number
  handovers: number
  bundle: string
  dataFolder: string
  screenshots: string[]
}

type LetterRow = { number_text: string | null; kind: string; state: string }

/** What the day left behind, read from its own export bundle; paths are relative to the demo's folder. */
export async function summarise(folder: string, screenshots: string[]): Promise<DaySummary> {
  const files = (await readdir(join(folder, 'output'), { recursive: true })).map(file => join('output', file)).sort()
  const bundle = only(files, file => file.endsWith('.zip'))
  const entries = unzipSync(await readFile(join(folder, bundle)))
  const entry = (name: string) => {
    const bytes = entries[name]
    if (bytes === undefined) throw new Error(`The bundle has no ${name}: ${Object.keys(entries).join(', ')}`)
    return strFromU8(bytes)
  }
  const manifest = JSON.parse(entry('manifest.json'))
  const letters = entry('tables/letter.ndjson')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as LetterRow)
  const saved = (ending: string) => files.filter(file => /surat|lembar/.test(file) && file.endsWith(ending))
  const summary = {
    office: manifest.office.name,
    date: manifest.date,
    visits: manifest.counts.visit,
    tickets: manifest.counts.ticket,
    applications: manifest.counts.application,
    letters: letters.map(({ number_text: number, kind }) => {
      const named = (number ?? '').replaceAll(/[^0-9A-Za-z.]+/g, '-')
      return {
        number,
        kind,
        pdf: only(saved('.pdf'), file => file.includes(named)),
        docx: only(saved('.docx'), file => file.includes(named)),
      }
    }),
    complaints: manifest.counts.complaint,
    handovers: manifest.counts.handover,
    bundle,
    dataFolder: relative(folder, join(folder, 'data')),
    screenshots,
  }
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  return summary
}

function only(files: readonly string[], fits: (file: string) => boolean): string {
  const [file, ...others] = files.filter(fits)
  if (file === undefined || others.length > 0)
    throw new Error(`Expected one file, found ${[file, ...others].join(', ')} in ${files.join(', ')}`)
  return file
}

export function printSummary(summary: DaySummary): void {
  const { letters, screenshots, ...counts } = summary
  console.table(
    Object.fromEntries(
      Object.entries({ ...counts, letters: letters.length, screenshots: screenshots.length }).map(([what, value]) => [
        what,
        { value },
      ]),
    ),
  )
  console.table(letters)
}
