import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'

/** Each text is a run of its own, so that a name can be split as Word splits it. */
export const line = (...runs: string[]): Paragraph => new Paragraph({ children: runs.map(text => new TextRun(text)) })

export const tableOf = (...rows: string[][]): Table =>
  new Table({
    rows: rows.map(cells => new TableRow({ children: cells.map(text => new TableCell({ children: [line(text)] })) })),
  })

type Parts = { body: (Paragraph | Table)[]; header?: string; footer?: string }

/** A Word file as an office would make it. */
export async function officeWord({ body, header, footer }: Parts): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        ...(header === undefined ? {} : { headers: { default: new Header({ children: [line(header)] }) } }),
        ...(footer === undefined ? {} : { footers: { default: new Footer({ children: [line(footer)] }) } }),
        children: body,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** The same package with parts put in or changed. */
export function withParts(word: Uint8Array, change: Record<string, string | Uint8Array<ArrayBuffer>>): Uint8Array {
  const parts = unzipSync(word)
  for (const [path, content] of Object.entries(change))
    parts[path] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(parts)
}

export const partText = (word: Uint8Array, path: string): string => new TextDecoder().decode(unzipSync(word)[path])
