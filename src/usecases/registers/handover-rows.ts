import { shortDate } from '#domain/business-day.ts'
import { relationText } from '#domain/handover.ts'
import type { RegisterRow } from '#domain/registers/register.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { recordNames } from './record-names.ts'
import { clockOf, type Span } from './row-text.ts'

/** Letters given away; a sealed application shows the letter's number and nothing of the recipient. */
export async function handoverRows(desk: OpenDesk, { from, to }: Span): Promise<RegisterRow<'handovers'>[]> {
  const names = await recordNames(desk)
  const rows: RegisterRow<'handovers'>[] = []
  for (const handover of await desk.store.handovers.listByPeriod(from, to)) {
    const letter = await names.letter(handover.letterId)
    const sealed = names.isSealed(handover.letterId)
    rows.push({
      row: String(rows.length + 1),
      date: shortDate(handover.businessDate),
      time: clockOf(handover.handedAt, desk.office.zone),
      number: letter?.numberText ?? '',
      title: sealed ? sealedAbout : (letter?.title ?? ''),
      recipient: sealed ? sealedName : handover.recipientName,
      relation: sealed ? '' : relationText[handover.relation],
      identity: sealed ? '' : handover.identityShown,
      officer: names.account(handover.by),
      signature: sealed || handover.signature === null ? '' : { png: handover.signature },
    })
  }
  return rows
}
