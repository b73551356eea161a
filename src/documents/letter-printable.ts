import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { plainText } from './escape.ts'
import { footerTemplate } from './footer-template.ts'
import { footLines, letterHtml } from './letter-html.ts'
import { letterPage, measures } from './letter-measures.ts'
import { html } from './markup.ts'

/** The foot of every page, where the letter has one. */
export function letterFooter(model: LetterModel): Pick<PrintableDocument, 'footerTemplate'> {
  const foot = footLines(model)
  if (foot.length === 0) return {}
  const lines = html`<div>${foot.map(line => html`<div>${line}</div>`)}</div>`
  return { footerTemplate: footerTemplate(lines, model.marginsMm, measures.footPt) }
}

/** A letter ready for preview, PDF and printer. */
export const letterPrintable = (model: LetterModel, settings: PaperSettings): PrintableDocument => ({
  title: plainText(model.fileTitle),
  ...letterHtml(model, settings),
  page: letterPage(model),
  ...letterFooter(model),
})
