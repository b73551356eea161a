import type { OpenCounter } from './open-counter.ts'
import { htmlText } from './read-paper.ts'

/** A register as the counter prints it: its heads, its entries cell by cell, and all of its text. */
export async function registerTable(counter: OpenCounter, register: string, period: string) {
  const { html, page } = await counter.done('paper.preview', { document: { kind: 'register', register, period } })
  const cells = (row: string, tag: 'th' | 'td') =>
    [...row.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'g'))].map(([, cell = '']) => htmlText(cell))
  const rows = (kind: string) =>
    [...html.matchAll(new RegExp(`<tr class="${kind}">(.*?)</tr>`, 'g'))].map(([, row = '']) => cells(row, 'td'))
  const [, head = ''] = /<thead>(.*?)<\/thead>/.exec(html) ?? []
  return { columns: cells(head, 'th'), rows: rows('entry'), total: rows('total')[0], text: htmlText(html), html, page }
}
