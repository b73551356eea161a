import type { WebContents } from 'electron/main'
import { toldError } from '#contract/told-error.ts'
import type { PaperAnswer, PaperAsk, PaperCalls, PaperRefused } from '#ports/main-link.ts'
import type { Log } from '../late-log.ts'
import type { Press } from './press.ts'
import { listPrinters } from './printers.ts'
import { spoolOnCups } from './spool-cups.ts'
import { spoolOnWindows } from './spool-windows.ts'

type PrintAsk = PaperCalls['print']['ask']

const notDrawn: PaperRefused = {
  ok: false,
  failure: 'not-drawn',
  detail: 'Halaman tidak dapat dibuat. Coba lagi; bila tetap gagal, tutup program lalu buka kembali.',
}

/** Answers what the desk asks of paper; never rejects. `page` answers the window's page while there is one. */
export async function answerPaper(
  press: Press,
  page: () => WebContents | null,
  log: Log,
  ask: PaperAsk,
): Promise<PaperAnswer> {
  const { seq } = ask
  const orNotDrawn = async <T>(work: () => Promise<T>): Promise<T | PaperRefused> => {
    try {
      return await work()
    } catch (error) {
      // A window that died or a page that never came: the reason is a bug's, the sentence is the clerk's.
      log({ event: 'error', where: 'paper', error: toldError(error) })
      return notDrawn
    }
  }
  switch (ask.call) {
    case 'pdf':
      return { type: 'paper-answer', seq, call: 'pdf', answer: await orNotDrawn(() => pdf(press, ask)) }
    case 'print':
      return { type: 'paper-answer', seq, call: 'print', answer: await orNotDrawn(() => print(press, ask)) }
    case 'printers':
      return { type: 'paper-answer', seq, call: 'printers', answer: await orNotDrawn(() => listPrinters(page())) }
  }
}

async function pdf(press: Press, { sheet }: PaperCalls['pdf']['ask']): Promise<PaperCalls['pdf']['answer']> {
  const { bytes } = await press.pdf(sheet)
  return { ok: true, bytes }
}

async function print(press: Press, ask: PrintAsk): Promise<PaperCalls['print']['answer']> {
  const { sheet, printer, copies, jobName } = ask
  const order = { printer, copies, jobName, widthMm: sheet.page.widthMm }
  if (process.platform === 'win32') {
    return press.withPage({ ...sheet, title: jobName }, (page, heightMm) =>
      spoolOnWindows(page, { ...order, heightMm }),
    )
  }
  const { bytes, heightMm } = await press.pdf(sheet)
  return spoolOnCups(bytes, { ...order, heightMm })
}
