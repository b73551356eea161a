import { mayBePrinted, type PrintOutcome, printStateOf } from '#domain/print-outcome.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PrintJobRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'
import { type DocumentRef, documentIdOf } from './wanted-paper.ts'

type NewJob = {
  document: DocumentRef
  order: { printer: string; copies: number }
  reprint: boolean
  detail: string
}

/** Writes a job down before it is handed over; until it is settled, its outcome is unknown. */
export async function addPrintJob(desk: OpenDesk, { document, order, reprint, detail }: NewJob): Promise<string> {
  const id = desk.newId()
  await desk.store.printJobs.add({
    id,
    documentKind: document.kind,
    documentId: documentIdOf(document),
    printer: order.printer,
    copies: order.copies,
    state: 'unknown',
    jobId: null,
    reprint,
    detail,
    at: desk.now(),
    by: desk.asker.accountId,
  })
  await notePrintState(desk, document)
  return id
}

/** Writes down what became of a job, and what it means for its paper. */
export async function settlePrintJob(
  desk: OpenDesk,
  document: DocumentRef,
  id: string,
  { state, jobId, detail }: Pick<PrintJobRecord, 'state' | 'jobId' | 'detail'>,
): Promise<void> {
  await desk.store.printJobs.settle(id, { state, jobId, detail })
  await notePrintState(desk, document)
}

/** Whether a paper printed now would be a copy. */
export const isReprint = async ({ store }: OpenDesk, document: DocumentRef): Promise<boolean> =>
  mayBePrinted(await outcomesOf(store, document))

const outcomesOf = async (store: Store, document: DocumentRef): Promise<PrintOutcome[]> =>
  (await store.printJobs.listByDocument(document.kind, documentIdOf(document))).map(({ state }) => state)

async function notePrintState({ store }: OpenDesk, document: DocumentRef): Promise<void> {
  const jobs = await outcomesOf(store, document)
  const printState = printStateOf(jobs)
  switch (document.kind) {
    case 'ticket':
      return store.tickets.update(document.ticketId, { printState })
    case 'letter':
      return store.letters.update(document.letterId, {
        printState,
        printCount: jobs.filter(state => state === 'printed').length,
      })
    case 'complaint-receipt':
      return store.complaints.setPrintState(document.complaintId, printState)
    case 'letter-archive':
    case 'letters':
    case 'application-receipt':
    case 'missing-papers':
    case 'guest-book':
    case 'letter-agenda':
    case 'handover-book':
    case 'complaint-register':
    case 'register':
    case 'closing-sheet':
    case 'destruction-list':
    case 'person-copy':
    case 'breach-notice':
    case 'affected-list':
    case 'salvage-report':
    case 'test-page':
      return
  }
}
