import type { Paper } from './use-print.ts'

/** The receipt of a complaint, as it is printed. */
export const complaintReceipt = (complaintId: string, number: string): Paper => ({
  document: { kind: 'complaint-receipt', complaintId },
  what: `Tanda terima ${number}`,
})
