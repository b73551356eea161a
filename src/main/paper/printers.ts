import type { WebContents } from 'electron/main'
import type { PaperCalls } from '#ports/main-link.ts'
import { cupsQueues } from './spool-cups.ts'

/** The printers as the spooler names them. Only CUPS tells whether a queue is ready. */
export async function listPrinters(page: WebContents | null): Promise<PaperCalls['printers']['answer']> {
  if (process.platform === 'win32') {
    const known = (await page?.getPrintersAsync()) ?? []
    return {
      ok: true,
      printers: known.map(({ name }) => ({ name, ready: true, state: 'Terpasang' })),
    }
  }
  const found = await cupsQueues()
  if (!found.ok) return found
  return {
    ok: true,
    printers: found.queues.map(({ name, isEnabled, isAccepting, isPrinting }) => ({
      name,
      ready: isEnabled && isAccepting,
      state: !isEnabled
        ? 'Dihentikan'
        : !isAccepting
          ? 'Menolak pekerjaan cetak'
          : isPrinting
            ? 'Sedang mencetak'
            : 'Siap',
    })),
  }
}
