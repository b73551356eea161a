import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbook } from '#export/workbook.ts'
import { trickyNames } from '../support/sample-day.ts'

const run = promisify(execFile)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The cells of a CSV that LibreOffice wrote with every text in quotes. */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"|([^,\n"]+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  )

describe('a workbook opened by LibreOffice', () => {
  it('shows every text as it was typed, and runs none of them', async () => {
    const path = join(folder, 'rekap.xlsx')
    const rows = trickyNames.map((name, at) => [at, name])
    const columns = [
      { heading: 'No', width: 6 },
      { heading: 'Nama', width: 32 },
    ]
    await writeFile(path, await workbook([{ name: 'Buku tamu', columns, rows }]))
    // Comma, double quote, UTF-8, first line 1, columns as they are, quote all texts, numbers as shown.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false'
    await run('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      path,
    ])
    const cells = cellsOf(await readFile(join(folder, 'rekap.csv'), 'utf8'))
    expect(cells).toEqual(['No', 'Nama', ...trickyNames.flatMap((name, at) => [String(at), name])])
  })
})
