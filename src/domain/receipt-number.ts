export type ReceiptSeries = 'receipt' | 'missing-papers' | 'complaint'

/** Tanda terima, lembar kekurangan, pengaduan: each with a running number of its own in every year. */
const prefix: Record<ReceiptSeries, string> = { receipt: 'TT', 'missing-papers': 'LK', complaint: 'PGD' }

/** "TT-2026-00012" */
export const receiptNumber = (series: ReceiptSeries, year: number, serial: number): string =>
  `${prefix[series]}-${year}-${String(serial).padStart(5, '0')}`
