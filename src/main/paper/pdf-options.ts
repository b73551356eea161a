import type { PrintToPDFOptions } from 'electron/main'
import type { PaperSheet } from '#ports/main-link.ts'

const mmPerInch = 25.4
const inches = (mm: number): number => mm / mmPerInch

/**
 * How Chromium makes the PDF; its sizes are inches. `heightMm` is the measured height for a roll. The page's own
 * `@page` rule would win over these numbers, so a roll, which cannot state its height, is told not to look at it.
 */
export function pdfOptions({ page, footerTemplate }: PaperSheet, heightMm: number): PrintToPDFOptions {
  const { top, right, bottom, left } = page.marginsMm
  return {
    // The sheet's width and height are already those of the turned sheet.
    landscape: false,
    printBackground: true,
    preferCSSPageSize: page.heightMm !== null,
    pageSize: { width: inches(page.widthMm), height: inches(heightMm) },
    margins: { top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
    ...(footerTemplate === undefined
      ? {}
      : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate }),
  }
}
