import { clockText, minuteOfDay } from '#domain/business-day.ts'
import { relationText } from '#domain/handover.ts'
import type { HandoverBook } from '#domain/papers/registers.ts'
import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { namesOfDay } from './names-of-day.ts'
import { registerHead } from './register-head.ts'

/** Buku serah terima of one day; a sealed application shows the letter's number and nothing of the recipient. */
export async function handoverBook(desk: OpenDesk, date: string): Promise<HandoverBook> {
  const names = await namesOfDay(desk, date)
  const rows: HandoverBook['rows'][number][] = []
  for (const handover of await desk.store.handovers.listByDay(date)) {
    const letter = await names.letter(handover.letterId)
    const sealed = names.isSealed(handover.letterId)
    rows.push({
      no: rows.length + 1,
      time: clockText(minuteOfDay(handover.handedAt, desk.office.zone)),
      letterNumber: letter?.numberText ?? '',
      letterTitle: sealed ? sealedAbout : (letter?.title ?? ''),
      recipient: sealed ? sealedName : handover.recipientName,
      relation: sealed ? '' : relationText[handover.relation],
      identityShown: sealed ? '' : handover.identityShown,
      officer: names.account(handover.by),
      signaturePng: sealed ? null : handover.signature,
    })
  }
  return { ...(await registerHead(desk, date, `buku-serah-terima-${date}`)), rows }
}
