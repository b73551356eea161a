import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram, provideSystem } from '#build/runtime/provide-system.ts'
import { runOrThrow } from '#build/runtime/run.ts'
import { timed } from './statistics.ts'

/** Named with more files than this it ends early and says nothing of the rest. */
export const FILES_A_START = 200

/** LibreOffice with a profile of its own, already set up: it is measured at work, not at its first run. */
export async function libreOffice(warmUpDocx: string) {
  await provideSystem(['readers'])
  const folder = await mkdtemp(join(tmpdir(), 'loket-bench-office-'))
  const pdfFolder = join(folder, 'pdf')
  const program = findProgram('soffice') ?? 'soffice'
  const convert = (docx: readonly string[]) =>
    runOrThrow(program, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      pdfFolder,
      ...docx,
    ])
  await convert([warmUpDocx])
  return {
    /** Milliseconds to make PDFs of all these, in as few starts as it takes. */
    async convert(docx: readonly string[]): Promise<number> {
      await rm(pdfFolder, { recursive: true, force: true })
      const { ms } = await timed(async () => {
        for (let first = 0; first < docx.length; first += FILES_A_START)
          await convert(docx.slice(first, first + FILES_A_START))
      })
      const made = (await readdir(pdfFolder)).length
      if (made !== docx.length) throw new Error(`LibreOffice has made ${made} of ${docx.length} PDFs`)
      return ms
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
