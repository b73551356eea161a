import type { MarginsMm } from '#domain/printable.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

/**
 * A foot for every page of a PDF, in the form printToPDF takes: a document of its own that sees no stylesheet and no font
 * of the page, so it carries both. `pageNumber` and `totalPages` classes are filled by Chromium.
 */
export function footerTemplate(content: Markup, { left, right }: MarginsMm, sizePt: number): string {
  const style = `<style>.foot{width:100%;margin:0 ${right}mm 0 ${left}mm;padding-top:2pt;border-top:.5pt solid #000;font:${sizePt}pt "Liberation Sans",Arial,sans-serif;color:#000;display:flex;justify-content:space-between}</style>`
  return `${style}${html`<div class="foot">${content}</div>`.html}`
}
