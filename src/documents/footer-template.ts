import type { MarginsMm } from '#domain/printable.ts'
import type { Markup } from './markup.ts'

/**
 * A foot for every page of a PDF, in the form printToPDF takes: a document of its own that sees no stylesheet and no font
 * of the page, so it carries both in attributes. The classes `pageNumber` and `totalPages` are filled by Chromium.
 */
export function footerTemplate(content: Markup, { left, right }: MarginsMm, sizePt: number): string {
  const font = `${sizePt}pt &quot;Liberation Sans&quot;,Arial,sans-serif`
  const box = `box-sizing:border-box;width:100%;padding:0 ${right}mm 0 ${left}mm;font:${font};color:#000`
  const line = 'display:flex;justify-content:space-between;border-top:.5pt solid #000;padding-top:2pt'
  return `<div style="${box}"><div style="${line}">${content.html}</div></div>`
}
