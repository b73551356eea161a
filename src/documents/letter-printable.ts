import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { paperSizesMm } from '#domain/printable.ts'
import { plainText } from './escape.ts'
import { footerTemplate } from './footer-template.ts'
import { footLines, letterHtml } from './letter-html.ts'
import { measures } from './letter-measures.ts'
import { html } from './markup.ts'

/** A letter ready for preview, PDF and printer. */
export function letterPrintable(model: LetterModel, { fontUrlPrefix }: { fontUrlPrefix: string }): PrintableDocument {
  const foot = footLines(model)
  const { width, height } = paperSizesMm[model.paper]
  return {
    title: plainText(model.fileTitle),
    ...letterHtml(model, { fontUrlPrefix }),
    page: { widthMm: width, heightMm: height, marginsMm: model.marginsMm, landscape: false },
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
