import { clockText, minuteOfDay } from '#domain/business-day.ts'
import { categoryText, channelText } from '#domain/complaint.ts'
import type { ComplaintRegister } from '#domain/papers/registers.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { complainantName, complaintMatter, complaintsOf } from '../complaints/neutral-complaint.ts'
import { registerHead, sexLetter } from './register-head.ts'

/** Register pengaduan of one day; a sealed complaint shows neither who, where, what nor of which kind. */
export async function complaintRegister(desk: OpenDesk, date: string): Promise<ComplaintRegister> {
  const accounts = new Map((await desk.store.accounts.list()).map(({ id, name }) => [id, name]))
  const complaints = await complaintsOf(desk.store, date, date)
  return {
    ...(await registerHead(desk, date, `register-pengaduan-${date}`)),
    rows: complaints
      .map(complaint => {
        const open = <T>(value: T, sealed: T): T => (complaint.confidential ? sealed : value)
        return {
          number: complaint.number,
          time: clockText(minuteOfDay(complaint.receivedAt, desk.office.zone)),
          channel: channelText[complaint.channel],
          name: complainantName(complaint),
          sex: open(sexLetter(complaint.complainantSex), ''),
          address: open(complaint.complainantAddress ?? '', ''),
          matter: complaintMatter(complaint),
          category: open(categoryText[complaint.category], ''),
          officer: accounts.get(complaint.receivedBy) ?? '',
        }
      })
      .sort((a, b) => (a.number < b.number ? -1 : 1)),
  }
}
