import { shortDate } from '#domain/business-day.ts'
import { categoryText, channelText } from '#domain/complaint.ts'
import type { RegisterRow } from '#domain/registers/register.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { complainantName, complaintMatter, complaintsOf } from '../complaints/neutral-complaint.ts'
import { recordNames } from './record-names.ts'
import { clockOf, phoneOf, type Span, sexLetter } from './row-text.ts'

/** Complaints received; a sealed one shows neither who, where, what nor of which kind. */
export async function complaintRows(desk: OpenDesk, { from, to }: Span): Promise<RegisterRow<'complaints'>[]> {
  const names = await recordNames(desk)
  const complaints = await complaintsOf(desk.store, from, to)
  return complaints
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map((complaint, index) => {
      const open = (value: string | null): string => (complaint.confidential ? '' : (value ?? ''))
      return {
        row: String(index + 1),
        number: complaint.number,
        date: shortDate(complaint.businessDate),
        time: clockOf(complaint.receivedAt, desk.office.zone),
        channel: channelText[complaint.channel],
        name: complainantName(complaint),
        sex: open(sexLetter(complaint.complainantSex)),
        address: open(complaint.complainantAddress),
        contact: open(phoneOf(desk, complaint.contact)),
        matter: complaintMatter(complaint),
        category: open(categoryText[complaint.category]),
        officer: names.account(complaint.receivedBy),
      }
    })
}
