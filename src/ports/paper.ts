import type { PrintableDocument } from '#domain/printable.ts'

/** `unknown`: the page was handed over, and the spooler never said what became of it. `detail` is for the clerk. */
export type SpoolOutcome = { state: 'printed'; jobId: string } | { state: 'failed' | 'unknown'; detail: string }
export type PrinterState = { name: string; ready: boolean; state: string }

/** A page could not be made; the message is a sentence for the clerk. */
export class PaperNotDrawn extends Error {
  override name = 'PaperNotDrawn'
}

/** Pages made by the Electron shell. Without a window (command line) there is none: `Ports.paper` is null. */
export type Paper = {
  /** Throws `PaperNotDrawn`. */
  pdf(document: PrintableDocument): Promise<Uint8Array>
  /** Resolves once the spooler has the job, or with why it has not. `jobName` is an id, never a name. */
  print(document: PrintableDocument, order: { printer: string; copies: number; jobName: string }): Promise<SpoolOutcome>
  printers(): Promise<PrinterState[]>
}
