import type { WebContents } from 'electron/main'
import type { PaperSheet } from '#ports/main-link.ts'
import type { PaperPages } from './paper-pages.ts'

/** Shows one sheet after another on one page; resolves once fonts and pictures are there. */
export type SheetShower = (sheet: PaperSheet) => Promise<void>

/** A fresh page now and then, so that a long run does not pile up memory in one. */
const sheetsPerPage = 500

const whenDrawn =
  'Promise.all([document.fonts.ready, ...Array.from(document.images, image => image.decode().catch(() => null))])'

/**
 * A sheet with the style sheet of the one before only changes the page's body, which spares most of the time of a load.
 * The body goes in as a JSON literal, and what is put in by innerHTML runs no script; the page's policy allows none.
 */
export function sheetShower(page: WebContents, pages: PaperPages): SheetShower {
  let shownCss: string | null = null
  let shown = 0

  return async sheet => {
    const { title, html, css } = sheet
    if (css === shownCss && shown < sheetsPerPage) {
      shown += 1
      const body = JSON.stringify({ title, html })
      await page.executeJavaScript(
        `(({ title, html }) => { document.title = title; document.body.removeAttribute('style');
          document.body.innerHTML = html; return ${whenDrawn}.then(() => true) })(${body})`,
      )
      return
    }
    shownCss = null
    await page.loadURL(pages.offer(sheet))
    await page.executeJavaScript(`${whenDrawn}.then(() => true)`)
    shownCss = css
    shown = 1
  }
}
