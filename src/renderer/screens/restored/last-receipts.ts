import type { InputOf, OutputOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import type { TypedNumbers } from '../../parts/last-numbers.ts'

type LastNumbers = InputOf<'restoration.settle'>['lastNumbers']
export type ReceiptSeries = keyof LastNumbers['receipts']

/** As typed: an empty field says nothing yet. */
export type TypedReceipts = Record<ReceiptSeries, string>
export type ReceiptProblems = Partial<Record<ReceiptSeries, string>>

/** In the clerk's words, with the letters that the numbers begin with. */
export const receiptNames: Record<ReceiptSeries, string> = {
  receipt: 'Tanda terima, TT',
  'missing-papers': 'Lembar kekurangan, LK',
  complaint: 'Pengaduan, PGD',
}

export const receiptSeries = Object.keys(receiptNames) as ReceiptSeries[]

/** What the restored data knows of, to be corrected from the papers. */
export const typedFrom = ({
  tickets,
  letterSerial,
  receipts,
}: NonNullable<OutputOf<'restoration.read'>>['known']): { numbers: TypedNumbers; receipts: TypedReceipts } => ({
  numbers: {
    A: String(tickets.A),
    P: String(tickets.P),
    C: String(tickets.C),
    letterSerial: String(letterSerial),
  },
  receipts: {
    receipt: String(receipts.receipt),
    'missing-papers': String(receipts['missing-papers']),
    complaint: String(receipts.complaint),
  },
})

/** What is still to be typed, by field. */
export function receiptProblems(typed: TypedReceipts): ReceiptProblems {
  const problems: ReceiptProblems = {}
  for (const series of receiptSeries)
    if (!/^\d{1,6}$/.test(serialIn(typed[series]))) problems[series] = 'Isi angkanya, atau 0 bila belum ada.'
  return problems
}

/** What the desk said of a field, by the field. */
export const problemsToldOf = (refusal: Refused | null): Record<string, string> =>
  Object.fromEntries((refusal?.fields ?? []).map(({ path, detail }) => [path.split('.').at(-1) ?? path, detail]))

/** Null while a field lacks its number. */
export function receiptsOf(typed: TypedReceipts): LastNumbers['receipts'] | null {
  if (Object.keys(receiptProblems(typed)).length > 0) return null
  const numberOf = (series: ReceiptSeries) => Number(serialIn(typed[series]))
  return {
    receipt: numberOf('receipt'),
    'missing-papers': numberOf('missing-papers'),
    complaint: numberOf('complaint'),
  }
}

/** A number may be typed as it is printed: "TT-2026-00012". */
const serialIn = (typed: string): string => typed.trim().replace(/^(TT|LK|PGD)-\d{4}-/i, '')
