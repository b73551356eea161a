import { setTimeout as wait } from 'node:timers/promises'
import type { PaperCalls, PaperRefused } from '#ports/main-link.ts'
import { type Queue, readJob, readJobId, readMediaNames, readQueues } from './cups-answers.ts'
import { cupsMedia } from './cups-media.ts'
import { type ProgramResult, runProgram } from './run-program.ts'

export type SpoolOrder = { printer: string; copies: number; jobName: string; widthMm: number; heightMm: number }
type Spooled = PaperCalls['print']['answer']

const lookAgainMs = 150
const looks = 60

/** The queues of this computer's CUPS (or of the server that CUPS_SERVER names). */
export async function cupsQueues(): Promise<{ ok: true; queues: Queue[] } | PaperRefused> {
  const answer = await runProgram('lpstat', ['-p', '-a'])
  if (answer === null) return noSpooler
  if (answer.code === 0) return { ok: true, queues: readQueues(answer.stdout) }
  return /No destinations added/.test(answer.stderr) ? { ok: true, queues: [] } : noSpooler
}

/**
 * Gives a PDF to a queue over standard input, so that it never lies on the disk as a file of ours, and waits until the
 * spooler itself shows the job. A queue that would only keep it is refused beforehand: the page must not come out hours
 * after the counter was told that it failed.
 */
export async function spoolOnCups(pdf: Uint8Array, order: SpoolOrder): Promise<Spooled> {
  const found = await cupsQueues()
  if (!found.ok) return found
  const queue = found.queues.find(({ name }) => name === order.printer)
  const obstacle = queue === undefined ? missing(order.printer) : obstacleOf(queue)
  if (obstacle !== null) return obstacle

  const sent = await runProgram('lp', await lpArguments(order), pdf)
  if (sent === null) return noSpooler
  const jobId = sent.code === 0 ? readJobId(sent.stdout) : null
  if (jobId === null) return notTaken(order.printer, sent)
  if (await isSpooled(order.printer, jobId)) return { ok: true, jobId }
  await runProgram('cancel', [jobId])
  return notPrinted(`Printer ${order.printer} tidak menyimpan pekerjaan cetak ini. Periksa printer, lalu cetak lagi.`)
}

async function lpArguments({ printer, copies, jobName, widthMm, heightMm }: SpoolOrder): Promise<string[]> {
  const options = await runProgram('lpoptions', ['-p', printer, '-l'])
  const media = cupsMedia(widthMm, heightMm, readMediaNames(options?.stdout ?? ''))
  const size = media === null ? 'fit-to-page' : `media=${media}`
  return ['-d', printer, '-t', jobName, '-n', String(copies), '-o', size]
}

async function isSpooled(printer: string, jobId: string): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    for (const which of ['not-completed', 'completed']) {
      const listed = await runProgram('lpstat', ['-l', '-W', which, '-o', printer])
      const job = readJob(listed?.stdout ?? '', jobId)
      if (job !== 'absent') return job === 'spooled'
    }
    await wait(lookAgainMs)
  }
  return false
}

const notPrinted = (detail: string): PaperRefused => ({ ok: false, failure: 'not-printed', detail })

const noSpooler: PaperRefused = {
  ok: false,
  failure: 'spooler-missing',
  detail:
    'Layanan cetak komputer ini (CUPS) tidak menjawab. Hidupkan layanan cetak atau hubungi admin, lalu cetak lagi.',
}

const missing = (printer: string): PaperRefused => ({
  ok: false,
  failure: 'printer-missing',
  detail: `Printer ${printer} tidak terpasang di komputer ini. Pilih printer lain di Pengaturan, lalu cetak lagi.`,
})

function obstacleOf({ name, isEnabled, isAccepting }: Queue): PaperRefused | null {
  if (!isEnabled)
    return notPrinted(
      `Printer ${name} sedang dihentikan. Periksa kertas dan kabelnya, aktifkan kembali, lalu cetak lagi.`,
    )
  if (!isAccepting)
    return notPrinted(`Printer ${name} sedang menolak pekerjaan cetak. Minta admin membukanya atau pilih printer lain.`)
  return null
}

/** `lp` said no although the queue looked fine: it changed in between, or the disk of the spooler is full. */
const notTaken = (printer: string, { stderr }: ProgramResult): PaperRefused =>
  /does not exist/.test(stderr)
    ? missing(printer)
    : notPrinted(`Layanan cetak tidak menerima pekerjaan untuk printer ${printer}. Periksa printer, lalu cetak lagi.`)
