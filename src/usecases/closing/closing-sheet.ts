import { localTime } from '#domain/business-day.ts'
import type { ClosingSheet } from '#domain/papers/closing-sheet.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { DayClosingRecord } from '#ports/records.ts'
import { type ReconciledRow, reconciledRows } from './reconciled-rows.ts'
import { differencesOf } from './reconciliation.ts'
import { registerHead } from './register-head.ts'
import { remarksOf } from './remarks.ts'

const subjectNames: Record<ReconciledRow['subject'], string> = {
  ticket: 'Nomor antrian',
  visit: 'Tamu',
  application: 'Permohonan',
  letter: 'Surat',
  handover: 'Serah terima',
  complaint: 'Pengaduan',
}

export const closingSheetName = (date: string): string => `lembar-tutup-hari-${date}`

/** The sheet of a closed day. */
export async function closingSheet(desk: OpenDesk, closing: DayClosingRecord): Promise<ClosingSheet> {
  const { businessDate: date, closedAt, auditSeq, auditHash } = closing
  const rows = await reconciledRows(desk, date, await differencesOf(desk, date))
  return {
    ...(await registerHead(desk, date, closingSheetName(date))),
    closedAt: localTime(closedAt, desk.office.zone),
    counts: rows.map(({ subject, ...counts }) => ({ subject: subjectNames[subject], ...counts })),
    remarks: await remarksOf(desk, date),
    audit: auditSeq === null || auditHash === null ? null : { seq: auditSeq, hash: auditHash },
  }
}
