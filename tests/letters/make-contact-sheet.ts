import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '#build/root.ts'
import { runOrThrow } from '#build/runtime/run.ts'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { composed, letterTemplates, type SampleLetter } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix, printHtml } from '#tests/support/print-html.ts'
import { head, kabupaten } from '#tests/support/sample-letters.ts'
import { samplePapers } from '#tests/support/sample-papers-of-services/all.ts'

/** Every paper on A4 and F4 as PDF and Word, and all first pages together as pictures, in out/letters/. */
const out = join(root, 'out', 'letters')
const PAPERS = ['A4', 'F4'] as const
const COLUMNS = 6
const ROWS = 3

type Drawn = { readonly name: string; readonly model: LetterModel }

const samples = Object.values(samplePapers).flat()
const withoutSample = letterTemplates.all().filter(({ kind }) => !samples.some(sample => sample.kind === kind))
for (const { kind } of withoutSample) console.log(`no sample of ${kind}`)

const drawn = samples.flatMap(onBothPapers)
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const pdfs = await printHtml(drawn.map(({ model }) => letterPrintable(model, { fontUrlPrefix })))
for (const [index, { name, model }] of drawn.entries()) {
  await writeFile(join(out, `${name}.pdf`), pdfs[index] ?? '')
  await writeFile(join(out, `${name}.docx`), await letterDocx(model))
  await runOrThrow('pdftoppm', ['-r', '60', '-png', '-singlefile', join(out, `${name}.pdf`), join(out, name)])
}
const [sheets = Buffer.of()] = await printHtml([contactSheets(drawn)])
await writeFile(join(out, 'contact-sheet.pdf'), sheets)
await runOrThrow('pdftoppm', ['-r', '110', '-png', join(out, 'contact-sheet.pdf'), join(out, 'contact-sheet')])
console.log(`${samples.length} papers, ${drawn.length} pictures in ${out}`)
if (withoutSample.length > 0) process.exitCode = 1

/** A certificate has one size only. */
function onBothPapers(sample: SampleLetter): Drawn[] {
  const model = composed(sample, head, kabupaten)
  const twin = samples.filter(({ kind }) => kind === sample.kind).indexOf(sample)
  const name = twin > 0 ? `${sample.kind}-${twin + 1}` : sample.kind
  if (model.paper === 'A4-landscape') return [{ name, model }]
  return PAPERS.map(paper => ({ name: `${name}-${paper}`, model: { ...model, paper } }))
}

function contactSheets(papers: readonly Drawn[]): PrintableDocument {
  const figure = ({ name }: Drawn) =>
    `<figure><img alt="" src="${pathToFileURL(join(out, `${name}.png`)).href}"><figcaption>${name}</figcaption></figure>`
  const pages = Array.from({ length: Math.ceil(papers.length / (COLUMNS * ROWS)) }, (_, page) =>
    papers.slice(page * COLUMNS * ROWS, (page + 1) * COLUMNS * ROWS),
  )
  return {
    title: 'contact sheet',
    html: pages.map(page => `<section>${page.map(figure).join('')}</section>`).join(''),
    css: `@page{size:420mm 297mm;margin:8mm}
section{display:grid;grid-template-columns:repeat(${COLUMNS},minmax(0,1fr));grid-template-rows:repeat(${ROWS},88mm);gap:4mm;break-after:page}
figure{margin:0;text-align:center;overflow:hidden}
img{max-width:100%;max-height:80mm;border:.2mm solid #999}
figcaption{font:7pt sans-serif}`,
    page: { widthMm: 420, heightMm: 297, landscape: true, marginsMm: { top: 8, right: 8, bottom: 8, left: 8 } },
  }
}
