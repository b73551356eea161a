// Prints every page named in the job list to a PDF, one after the other in one hidden window, then leaves.
import { readFileSync, writeFileSync } from 'node:fs'
import { app, BrowserWindow } from 'electron'

const jobs = JSON.parse(readFileSync(process.env.LOKET_PRINT_JOBS, 'utf8'))
const inches = millimetres => millimetres / 25.4

async function print(window, { htmlFile, pdfFile, page, footerTemplate }) {
  await window.loadFile(htmlFile)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => document.fonts.size)')
  const { widthMm, marginsMm } = page
  const textMm = widthMm - marginsMm.left - marginsMm.right
  const textPx = await window.webContents.executeJavaScript(
    `document.body.style.width = '${textMm}mm', document.body.getBoundingClientRect().height`,
  )
  // A roll is as long as its text.
  const heightMm = page.heightMm ?? Math.ceil((textPx * 25.4) / 96) + 1 + marginsMm.top + marginsMm.bottom
  const bytes = await window.webContents.printToPDF({
    pageSize: { width: inches(widthMm), height: inches(heightMm) },
    margins: {
      top: inches(marginsMm.top),
      right: inches(marginsMm.right),
      bottom: inches(marginsMm.bottom),
      left: inches(marginsMm.left),
    },
    printBackground: true,
    preferCSSPageSize: page.heightMm !== null,
    displayHeaderFooter: footerTemplate !== undefined,
    headerTemplate: '<span></span>',
    footerTemplate: footerTemplate ?? '<span></span>',
  })
  writeFileSync(pdfFile, bytes)
}

async function printAll() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  for (const job of jobs) await print(window, job)
}

// Awaiting `ready` at the top level would hold it back: it comes after this module has evaluated.
app
  .whenReady()
  .then(printAll)
  .then(
    () => app.exit(0),
    error => {
      console.error(error)
      app.exit(1)
    },
  )
