import type { PrintableDocument } from '#domain/printable.ts'
import { type Paper, PaperNotDrawn } from '#ports/paper.ts'

export type PrintedJob = { document: PrintableDocument; printer: string; copies: number; jobName: string }

/** The paper's side of a counter without a window: keeps what is sent to it, and fails when the test says so. */
export function recordingPaper() {
  const jobs: PrintedJob[] = []
  const behaviour = {
    spooler: 'takes' as 'takes' | 'refuses' | 'cannot-draw' | 'never-answers' | 'breaks' | 'not-seen',
  }
  const paper: Paper = {
    async pdf(document) {
      if (behaviour.spooler === 'cannot-draw')
        throw new PaperNotDrawn('Halaman tidak dapat digambar. Coba sekali lagi.')
      return new TextEncoder().encode(`%PDF-uji ${document.html}`)
    },
    async print(document, order) {
      if (behaviour.spooler === 'cannot-draw')
        throw new PaperNotDrawn('Halaman tidak dapat digambar. Coba sekali lagi.')
      if (behaviour.spooler === 'refuses')
        return { state: 'failed', detail: 'Antrian printer berhenti. Nyalakan printernya.' }
      jobs.push({ document, ...order })
      if (behaviour.spooler === 'never-answers') return new Promise(() => undefined)
      if (behaviour.spooler === 'breaks') throw new Error('The line to the printer broke')
      if (behaviour.spooler === 'not-seen') return { state: 'unknown', detail: 'Lihat apakah kertasnya sudah keluar.' }
      return { state: 'printed', jobId: `${order.printer}-${jobs.length}` }
    },
    printers: async () => [{ name: 'Loket-A4', ready: true, state: 'siap' }],
  }
  return { paper, jobs, behaviour }
}
