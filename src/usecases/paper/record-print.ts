import type { SpoolOutcome } from '#ports/paper.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { PrintState } from '#ports/records.ts'
import type { DocumentRef } from './wanted-paper.ts'

type Printed = {
  document: { kind: DocumentRef['kind']; id: string }
  order: { printer: string; copies: number }
  outcome: SpoolOutcome
  reprint: boolean
}

/** Keeps a print job and what it means for its paper. A failed copy does not undo that the paper was printed before. */
export async function recordPrint(desk: OpenDesk, { document, order, outcome, reprint }: Printed): Promise<void> {
  const { store } = desk
  const state = outcome.spooled ? 'printed' : 'failed'
  await store.printJobs.add({
    id: desk.newId(),
    documentKind: document.kind,
    documentId: document.id,
    printer: order.printer,
    copies: order.copies,
    state,
    jobId: outcome.spooled ? outcome.jobId : null,
    reprint,
    detail: outcome.spooled ? null : outcome.detail,
    at: desk.now(),
    by: desk.asker.accountId,
  })
  const after = (before: PrintState): PrintState => (before === 'printed' ? before : state)
  switch (document.kind) {
    case 'ticket': {
      const ticket = await store.tickets.find(document.id)
      if (ticket) await store.tickets.update(ticket.id, { printState: after(ticket.printState) })
      return
    }
    case 'letter': {
      const letter = await store.letters.find(document.id)
      if (letter)
        await store.letters.update(letter.id, {
          printState: after(letter.printState),
          printCount: letter.printCount + (outcome.spooled ? 1 : 0),
        })
      return
    }
    case 'complaint-receipt': {
      const complaint = await store.complaints.find(document.id)
      if (complaint) await store.complaints.setPrintState(complaint.id, after(complaint.printState))
      return
    }
    case 'application-receipt':
    case 'missing-papers':
    case 'guest-book':
    case 'letter-agenda':
    case 'handover-book':
    case 'complaint-register':
    case 'test-page':
      return
  }
}
