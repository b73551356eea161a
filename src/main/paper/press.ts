import { BrowserWindow, type WebContents } from 'electron/main'
import type { PaperSheet } from '#ports/main-link.ts'
import { lockedPreferences } from '../window-preferences.ts'
import type { PaperPages } from './paper-pages.ts'
import { pdfOptions } from './pdf-options.ts'
import { type SheetShower, sheetShower } from './show-sheet.ts'

/** Turns sheets into pages in a window that nobody sees, one after another. */
export type Press = {
  /** The PDF with its fonts embedded, and the height of its sheet. Rejects when the page cannot be drawn. */
  pdf(sheet: PaperSheet): Promise<{ bytes: Uint8Array; heightMm: number }>
  /**
   * Loads the sheet and lets `work` use the page that shows it, for as long as `work` takes: a page that was handed to a
   * printer must not count as not drawn. `heightMm` is that of the sheet, measured for a roll.
   */
  withPage<T>(sheet: PaperSheet, work: (page: WebContents, heightMm: number) => Promise<T>): Promise<T>
}

const idleMs = 20_000
const patienceMs = 30_000
const mmPerPixel = 25.4 / 96

type PressWindow = { window: BrowserWindow; show: SheetShower }

export function paperPress(pages: PaperPages): Press {
  let press: PressWindow | null = null
  let idle: NodeJS.Timeout | undefined
  let lastWork: Promise<unknown> = Promise.resolve()

  /** The window stays warm for the next paper, and gives its memory back, some 50 MB, when there is none for a while. */
  function warmPress(): PressWindow {
    clearTimeout(idle)
    if (press === null || press.window.isDestroyed()) press = openPress(pages)
    return press
  }

  function discard(): void {
    press?.window.destroy()
    press = null
  }

  async function shownOn<T>(sheet: PaperSheet, work: (page: WebContents, heightMm: number) => Promise<T>): Promise<T> {
    const { window, show } = warmPress()
    await inTime(show(sheet))
    const heightMm = sheet.page.heightMm ?? (await inTime(rollHeightMm(window.webContents, sheet)))
    return work(window.webContents, heightMm)
  }

  function withPage<T>(sheet: PaperSheet, work: (page: WebContents, heightMm: number) => Promise<T>): Promise<T> {
    const turn = lastWork.then(async () => {
      try {
        return await shownOn(sheet, work)
      } catch (error) {
        discard()
        throw error
      } finally {
        idle = setTimeout(discard, idleMs)
      }
    })
    lastWork = turn.catch(() => undefined)
    return turn
  }

  return {
    withPage,
    pdf: sheet =>
      withPage(sheet, async (page, heightMm) => ({
        bytes: await inTime(page.printToPDF(pdfOptions(sheet, heightMm))),
        heightMm,
      })),
  }
}

function openPress(pages: PaperPages): PressWindow {
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1300,
    webPreferences: { ...lockedPreferences, devTools: false, backgroundThrottling: false },
  })
  return { window, show: sheetShower(window.webContents, pages) }
}

/** Lays the page out at the width that will be printed, and reads how tall it became. */
async function rollHeightMm(page: WebContents, { page: { widthMm, marginsMm } }: PaperSheet): Promise<number> {
  const printedWidthMm = widthMm - marginsMm.left - marginsMm.right
  const pixels: unknown = await page.executeJavaScript(
    `(() => { const { style } = document.body; style.margin = '0'; style.width = '${printedWidthMm}mm';
      return document.body.getBoundingClientRect().height })()`,
  )
  if (typeof pixels !== 'number') throw new Error('The height of the roll could not be measured')
  return Math.ceil(pixels * mmPerPixel) + 1 + marginsMm.top + marginsMm.bottom
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The page was not drawn in time')), patienceMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
