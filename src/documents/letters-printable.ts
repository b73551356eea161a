import type { LetterModel } from '#domain/letter.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import type { PaperSettings } from './base-css.ts'
import { plainText, printable } from './escape.ts'
import { letterRules, letterSheetCss } from './letter-css.ts'
import { footLines, letterMarkup } from './letter-html.ts'
import { letterPage, measures } from './letter-measures.ts'
import { letterFooter } from './letter-printable.ts'
import type { Markup } from './markup.ts'
import { html } from './markup.ts'

const sheetOf = (model: LetterModel): string => JSON.stringify(letterPage(model))

/**
 * Many letters as one document, each beginning a sheet: one print job, one PDF. They are all on the same sheet, and
 * their pages carry no numbers, because Chromium counts on from letter to letter. Where their feet differ, each stands
 * below its letter instead of at the foot of the page.
 */
export function lettersPrintable(
  letters: readonly LetterModel[],
  title: string,
  settings: PaperSettings,
): PrintableDocument {
  const models = letters.map(letter => printable(letter))
  const [first] = models
  if (first === undefined) throw new RangeError('A batch without a letter')
  if (models.some(model => sheetOf(model) !== sheetOf(first)))
    throw new RangeError('The letters of a batch are on one kind of sheet')
  const feet = new Set(models.map(model => JSON.stringify(footLines(model))))
  const looks = new Map<string, number>()
  const lookOf = (model: LetterModel): number => {
    const rules = letterRules(model)
    const look = looks.get(rules) ?? looks.size
    looks.set(rules, look)
    return look
  }
  const foot = (model: LetterModel): Markup | null =>
    feet.size === 1 || footLines(model).length === 0
      ? null
      : html`<div class="foot">${footLines(model).map(line => html`<div>${line}</div>`)}</div>`
  const all = models.map(
    model => html`<section class="batch look-${lookOf(model)}">${letterMarkup(model)}${foot(model)}</section>`,
  )
  return {
    title: plainText(title),
    html: html`${all}`.html,
    css: [
      letterSheetCss(first, settings),
      '.batch+.batch{break-before:page}',
      `.batch .foot{margin-top:12pt;border-top:.5pt solid #000;padding-top:2pt;font:${measures.footPt}pt Arial,sans-serif}`,
      ...[...looks].map(([rules, look]) => `@scope (.look-${look}){\n${rules}\n}`),
    ].join('\n'),
    page: letterPage(first),
    ...(feet.size === 1 ? letterFooter(first) : {}),
  }
}
