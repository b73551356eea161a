import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { WebContents } from 'electron/main'
import type { PaperCalls } from '#ports/main-link.ts'
import type { SpoolOrder } from './spool-cups.ts'

type Spooled = PaperCalls['print']['answer']

const micronsPerMm = 1000

/**
 * Watches one queue from before the page is sent, because a job that prints at once leaves the list again. Names go in
 * as environment variables, so nothing in them can run.
 */
const watchScript = `
$ErrorActionPreference = 'Stop'
$queue = $env:LOKET_QUEUE
$before = @(Get-PrintJob -PrinterName $queue | ForEach-Object { $_.Id })
Write-Output 'watching'
$until = (Get-Date).AddSeconds(20)
while ((Get-Date) -lt $until) {
  $job = Get-PrintJob -PrinterName $queue |
    Where-Object { $_.DocumentName -eq $env:LOKET_JOB -and $before -notcontains $_.Id } | Select-Object -First 1
  if ($job) { Write-Output "job $($job.Id)"; exit 0 }
  Start-Sleep -Milliseconds 50
}
exit 1
`

/**
 * Prints the page that is shown, on Windows, and waits until the queue lists a new job of its name.
 *
 * Limits: the document name is the page's title, so the page must carry the order's job name; a job that leaves the
 * queue within 50 ms is not seen, and whether it was printed stays unknown, which the sentence says; paper that the
 * driver does not know is replaced by the driver's own choice.
 */
export async function spoolOnWindows(page: WebContents, order: SpoolOrder): Promise<Spooled> {
  const installed = await page.getPrintersAsync()
  if (!installed.some(({ name }) => name === order.printer)) {
    const detail = `Printer ${order.printer} tidak terpasang di komputer ini. Pilih printer lain di Pengaturan, lalu cetak lagi.`
    return { ok: false, failure: 'printer-missing', detail }
  }
  const watcher = spawn('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', watchScript], {
    env: { ...process.env, LOKET_QUEUE: order.printer, LOKET_JOB: order.jobName },
    windowsHide: true,
  })
  try {
    const lines = linesOf(watcher)
    if ((await lines.next()) !== 'watching') {
      const detail = 'Layanan cetak Windows (Print Spooler) tidak menjawab. Hidupkan layanan itu atau hubungi admin.'
      return { ok: false, failure: 'spooler-missing', detail }
    }
    const seen = lines.next()
    const sent = sendToPrinter(page, order)
    // Chromium may never answer; the watch ends by itself.
    const reason = await Promise.race([sent, seen.then(line => (line === null ? null : sent))])
    if (reason !== null) return { ok: false, failure: 'not-printed', detail: notTaken(order.printer, reason) }
    const jobId = /^job (\d+)$/.exec((await seen) ?? '')?.[1]
    return jobId === undefined
      ? { ok: false, failure: 'not-seen', detail: notSeen(order.printer) }
      : { ok: true, jobId }
  } finally {
    watcher.kill()
  }
}

const notSeen = (printer: string): string =>
  `Windows tidak melaporkan pekerjaan cetak pada ${printer}. Lihat apakah kertasnya sudah keluar sebelum mencetak lagi.`

const notTaken = (printer: string, reason: string): string =>
  `Printer ${printer} tidak menerima pekerjaan cetak (${reason}). Periksa printer, lalu cetak lagi.`

/** Resolves with Chromium's reason for failing, or null. Its success says only that the job was sent. */
function sendToPrinter(page: WebContents, order: SpoolOrder): Promise<string | null> {
  return new Promise(resolve => {
    page.print(
      {
        silent: true,
        printBackground: true,
        deviceName: order.printer,
        copies: order.copies,
        margins: { marginType: 'none' },
        pageSize: { width: order.widthMm * micronsPerMm, height: order.heightMm * micronsPerMm },
      },
      (success, failureReason) => resolve(success ? null : failureReason),
    )
  })
}

/** One line after another; null once the program has ended or cannot be started. */
function linesOf(program: ChildProcessWithoutNullStreams): { next(): Promise<string | null> } {
  program.once('error', () => program.stdout.destroy())
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]()
  return {
    async next() {
      const { value, done } = await lines.next()
      return done ? null : value
    },
  }
}
