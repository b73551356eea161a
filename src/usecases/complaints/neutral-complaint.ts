import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { ComplaintRecord } from '#ports/records.ts'
import type { Store } from '#ports/store.ts'

/** The complaints of a period, both days included; one of a visit that was sealed later is confidential too. */
export async function complaintsOf(store: Store, from: string, to: string): Promise<ComplaintRecord[]> {
  const sealed = new Map<string, boolean>()
  const complaints: ComplaintRecord[] = []
  for (const complaint of await store.complaints.listByPeriod(from, to)) {
    const { visitId } = complaint
    if (visitId !== null && !sealed.has(visitId))
      sealed.set(visitId, (await store.visits.find(visitId))?.confidential === true)
    const confidential = complaint.confidential || (visitId !== null && sealed.get(visitId) === true)
    complaints.push({ ...complaint, confidential })
  }
  return complaints
}

/** Who complains, as a list or register may say it. */
export const complainantName = (complaint: ComplaintRecord): string =>
  complaint.confidential ? sealedName : (complaint.complainantName ?? 'Tanpa nama')

/** What a complaint is about, as a list or register may say it. */
export const complaintMatter = (complaint: ComplaintRecord): string =>
  complaint.confidential ? sealedAbout : complaint.matter
