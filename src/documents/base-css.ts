import type { PrintablePage } from '#domain/printable.ts'
import { documentFontFaces, documentFontFamily } from '#domain/printable.ts'

/** Where a paper's fonts lie; the prefix ends before the file's name. */
export type PaperSettings = { readonly fontUrlPrefix: string }

/** Chromium cuts type sizes down to 1/64 px, enough to turn other lines than Word does: give it the nearest one. */
export const typeSize = (points: number): string => `${Math.round(((points * 96) / 72) * 64) / 64}px`

/**
 * Rules every paper begins with, for the class of its root element. Kerning is off because Word sets none: both then
 * turn their lines at the same places. A collapsed border stands half outside its table and would be cut off at the
 * page's edge: a ruled table is a pixel narrower.
 */
export const baseCss = (root: string, sizePt: number, lineHeight: number, settings: PaperSettings): string =>
  `${fontCss(settings)}
${rootCss(root, sizePt, lineHeight)}`

/** What stands once in a document, however many papers are in it. */
export const fontCss = ({ fontUrlPrefix }: PaperSettings): string => `${documentFontFaces(fontUrlPrefix)}
html,body{margin:0;padding:0}`

/** The rules of one root element and all in it. */
export const rootCss = (
  root: string,
  sizePt: number,
  lineHeight: number,
): string => `.${root},.${root} *{box-sizing:border-box;margin:0;padding:0}
.${root}{font-family:"${documentFontFamily}",Arial,sans-serif;font-size:${typeSize(sizePt)};line-height:${lineHeight.toFixed(3)};color:#000;text-align:left;hyphens:manual;font-kerning:none;font-variant-ligatures:none;overflow-wrap:anywhere;print-color-adjust:exact}
.${root} table{border-collapse:collapse;table-layout:fixed;width:100%}
.${root} .ruled{width:calc(100% - 1px)}
.${root} .ruled th,.${root} .ruled td{border:.5pt solid #000}
.${root} .ruled th{font-weight:700;text-align:center}
.${root} th,.${root} td{font-weight:400;text-align:left;vertical-align:top}
.${root} thead{display:table-header-group}
.${root} tr{break-inside:avoid}`

/** The page's own rule; a roll has none, because nobody knows its length before it is drawn. */
export function pageCss({ widthMm, heightMm, marginsMm: { top, right, bottom, left } }: PrintablePage): string {
  return heightMm === null
    ? ''
    : `@page{size:${widthMm}mm ${heightMm}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`
}
