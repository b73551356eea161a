import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { provideSystem } from '#build/runtime/provide-system.ts'
import { runOrThrow } from '#build/runtime/run.ts'
import type { PrintableDocument } from '#domain/printable.ts'

const application = fileURLToPath(new URL('./print-html-app', import.meta.url))

/** Where the shipped fonts lie, as papers ask for them. */
export const fontUrlPrefix = pathToFileURL(fileURLToPath(new URL('../../resources/fonts/', import.meta.url))).href

/** A paper as the one HTML document a window can load. */
export const wholePage = ({ title, html, css }: PrintableDocument): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>
<style>html,body{margin:0;padding:0}\n${css}</style></head><body>${html}</body></html>`

/** PDFs of many papers, printed by the project's Electron in one start. */
export async function printHtml(documents: readonly PrintableDocument[]): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-print-'))
  try {
    const jobs = await Promise.all(
      documents.map(async (document, index) => {
        const htmlFile = join(folder, `${index}.html`)
        await writeFile(htmlFile, wholePage(document))
        const { page, footerTemplate } = document
        return { htmlFile, pdfFile: join(folder, `${index}.pdf`), page, footerTemplate }
      }),
    )
    const list = join(folder, 'jobs.json')
    await writeFile(list, JSON.stringify(jobs))
    const { executable, args } = await provideRuntime()
    const noScreen = process.platform === 'linux' && process.env.DISPLAY === undefined
    if (noScreen) await provideSystem(['display'])
    const electron = [executable, ...args, `--user-data-dir=${join(folder, 'profile')}`, application]
    const [program = '', ...rest] = noScreen ? ['xvfb-run', '-a', ...electron] : electron
    await runOrThrow(program, rest, { env: { ...process.env, LOKET_PRINT_JOBS: list } })
    return await Promise.all(jobs.map(({ pdfFile }) => readFile(pdfFile)))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
