import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { runOrThrow } from '#build/runtime/run.ts'

/** Text as a reader sees it: every run of white space is one space. */
export const normalised = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The text without the numbers at the head of its pages: they need margin boxes, which came with Chromium 131. */
export const withoutPageNumbers = ({ pages }: ReadPdf): string =>
  normalised(pages.map(page => page.replace(/^- ?\d+ ?-?/, '')).join(' '))

/** Text with every white space gone, for words too long for a line. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-read-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** PDFs that LibreOffice makes of Word files, in one start. */
export function wordToPdf(words: readonly Uint8Array[]): Promise<Buffer[]> {
  return inFolder(async folder => {
    const names = words.map((_, index) => `letter-${index}`)
    await Promise.all(words.map((bytes, index) => writeFile(join(folder, `${names[index]}.docx`), bytes)))
    await runOrThrow('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...names.map(name => join(folder, `${name}.docx`)),
    ])
    return Promise.all(names.map(name => readFile(join(folder, `${name}.pdf`))))
  })
}

export type ReadPdf = {
  text: string
  /** Text of each page. */
  pages: string[]
  widthMm: number
  heightMm: number
  title: string
  /** Name of each font, and whether the file carries it. */
  fonts: { name: string; embedded: boolean }[]
}

/** What poppler reads in a PDF. */
export function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return inFolder(async folder => {
    const path = join(folder, 'paper.pdf')
    await writeFile(path, bytes)
    const text = await runOrThrow('pdftotext', ['-enc', 'UTF-8', path, '-'])
    const about = await runOrThrow('pdfinfo', [path])
    const [, width = '0', height = '0'] = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(about) ?? []
    const fonts = (await runOrThrow('pdffonts', [path])).trim().split('\n').slice(2)
    return {
      text: normalised(text),
      pages: text.split('\f').slice(0, -1).map(normalised),
      widthMm: Math.round((Number(width) * 25.4) / 72),
      heightMm: Math.round((Number(height) * 25.4) / 72),
      title: /^Title:\s+(.*)$/m.exec(about)?.[1] ?? '',
      fonts: fonts.map(line => ({
        name: line.split(/\s+/)[0] ?? '',
        embedded: / yes (yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line),
      })),
    }
  })
}

/** The parts of a Word file by path. */
export const wordParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, data]) => [path, strFromU8(data)]),
  )

const unescapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name) => unescapes[name] ?? '')

/** The text of an HTML fragment, tags as blanks. */
export const htmlText = (html: string): string => normalised(unescaped(html.replace(/<[^>]*>/g, ' ')))

/** The text of a part of a Word file: paragraphs, breaks and tabs as blanks, runs of one paragraph together. */
export const wordText = (xml: string): string =>
  normalised(unescaped(xml.replace(/<w:(tab|br)\/>|<\/w:p>/g, ' ').replace(/<[^>]*>/g, '')))
