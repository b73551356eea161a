import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { plainText } from './escape.ts'
import { footerTemplate } from './footer-template.ts'
import { footLines, letterHtml } from './letter-html.ts'
import { letterPage, measures } from './letter-measures.ts'
import { html } from './markup.ts'

/** A letter ready for preview, PDF and printer. */
export function letterPrintable(model: LetterModel, settings: PaperSettings): PrintableDocument {
  const foot = footLines(model)
  return {
    title: plainText(model.fileTitle),
    ...letterHtml(model, settings),
    page: letterPage(model),
    ...(foot.length === 0
      ? {}
      : {
          footerTemplate: footerTemplate(
            html`<div>${foot.map(line => html`<div>${line}</div>`)}</div>`,
            model.marginsMm,
            measures.footPt,
          ),
        }),
  }
}
