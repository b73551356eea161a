import { sealedAbout, sealedName } from '#domain/sealed.ts'
import type { ComplaintRecord } from '#ports/records.ts'

/** Who complains, as a list or register may say it. */
export const complainantName = (complaint: ComplaintRecord): string =>
  complaint.confidential ? sealedName : (complaint.complainantName ?? 'Tanpa nama')

/** What a complaint is about, as a list or register may say it. */
export const complaintMatter = (complaint: ComplaintRecord): string =>
  complaint.confidential ? sealedAbout : complaint.matter
