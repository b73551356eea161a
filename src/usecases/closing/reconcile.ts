import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isClosed } from './day-closed.ts'
import { reconciledRows } from './reconciled-rows.ts'
import { differencesOf } from './reconciliation.ts'
import { remarksOf } from './remarks.ts'

/** The day on one screen: what came in, what is done, what stays open, and every difference with what to do about it. */
export async function reconcile(
  desk: OpenDesk,
  { date }: ParsedInputOf<'closing.reconcile'>,
): Promise<ReplyOf<'closing.reconcile'>> {
  const { store } = desk
  const differences = await differencesOf(desk, date)
  const closing = await store.closings.find(date)
  const closer = isClosed(closing) ? await store.accounts.find(closing.closedBy) : null
  return granted({
    date,
    rows: await reconciledRows(desk, date, differences),
    differences,
    remarks: await remarksOf(desk, date),
    closed: isClosed(closing)
      ? {
          at: closing.closedAt,
          by: closer?.name ?? '',
          registers: closing.registers,
          bundle: closing.bundle,
          backup: closing.backup,
        }
      : null,
  })
}
