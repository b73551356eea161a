import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram, provideSystem } from '#build/runtime/provide-system.ts'
import { runOrThrow } from '#build/runtime/run.ts'
import { timed } from './statistics.ts'

/** LibreOffice with a profile of its own, already set up: it is measured at work, not at its first run. */
export async function libreOffice(warmUpDocx: string) {
  await provideSystem(['readers'])
  const folder = await mkdtemp(join(tmpdir(), 'loket-bench-office-'))
  const program = findProgram('soffice') ?? 'soffice'
  const convert = (docx: readonly string[]) =>
    runOrThrow(program, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'pdf'),
      ...docx,
    ])
  await convert([warmUpDocx])
  return {
    /** Milliseconds for one start that makes PDFs of all these. */
    convert: async (docx: readonly string[]) => (await timed(() => convert(docx))).ms,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
