import type { RegisterHead } from '#domain/papers/registers.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { paperOffice } from '../paper/paper-office.ts'
import { isClosed } from './day-closed.ts'

/** Head of a register signed on one day; its keeper is who closed that day, or who prints it before that. */
export async function registerHead(desk: OpenDesk, date: string, fileTitle: string): Promise<RegisterHead> {
  const closing = await desk.store.closings.find(date)
  const closer = isClosed(closing) ? await desk.store.accounts.find(closing.closedBy) : null
  return {
    fileTitle,
    office: paperOffice(desk),
    counter: desk.office.counterName,
    date,
    keeper: closer?.name ?? desk.asker.accountName,
  }
}
