import { type IPatch, PatchType, patchDocument, TextRun } from 'docx'
import type { WordTexts } from '#domain/letters/own-word.ts'
import { plainLines } from '../escape.ts'

/** A fact that holds double braces must not be taken for a name. */
const braced = (text: string): string => text.replaceAll(/\{(?=\{)/g, '{ ')

const patch = (text: string): IPatch => ({
  type: PatchType.PARAGRAPH,
  children: braced(plainLines(text))
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 })),
})

const patches = (texts: Readonly<Record<string, string>>): Record<string, IPatch> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, patch(text)]))

/** The office's Word file with its names filled in, in the look that each name has there. */
export async function filledWord(bytes: Uint8Array, { texts, rows }: WordTexts): Promise<Uint8Array> {
  const tables = Object.entries(rows).map(([name, filled]) => [
    name,
    { type: PatchType.TABLE_ROWS, rows: filled.map(patches) },
  ])
  return patchDocument({
    outputType: 'uint8array',
    data: bytes,
    patches: { ...patches(texts), ...Object.fromEntries(tables) },
    keepOriginalStyles: true,
    trimPlaceholders: true,
  })
}
