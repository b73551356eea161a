import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { complainantName, complaintMatter, complaintsOf } from './neutral-complaint.ts'

/** Complaints received in a period, both days included, newest first; sealed ones without a name or matter. */
export async function listComplaints(
  desk: OpenDesk,
  input: ParsedInputOf<'complaint.list'>,
): Promise<ReplyOf<'complaint.list'>> {
  if (input.from > input.to) {
    const detail = 'Tanggal awal lebih akhir dari tanggal akhir. Tukar kedua tanggal itu.'
    return refused('invalid-input', detail, [{ path: 'from', detail }])
  }
  const complaints = await complaintsOf(desk.store, input.from, input.to)
  return granted(
    complaints
      .map(complaint => ({
        id: complaint.id,
        number: complaint.number,
        receivedAt: complaint.receivedAt,
        channel: complaint.channel,
        name: complainantName(complaint),
        matter: complaintMatter(complaint),
        confidential: complaint.confidential,
        printState: complaint.printState,
      }))
      .sort((a, b) => (a.number < b.number ? 1 : -1)),
  )
}
