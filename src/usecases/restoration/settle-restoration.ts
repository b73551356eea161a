import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { LONGEST_RUN } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import { LANES } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { raiseLetters } from '../backup/numbers-to-go-on-from.ts'
import { lastKnownNumbers } from './last-known-numbers.ts'

/** Raises every series above what was printed. Letter numbers in between stay gaps, which the agenda shows. */
export async function settleRestoration(
  desk: OpenDesk,
  { lastNumbers }: ParsedInputOf<'restoration.settle'>,
): Promise<ReplyOf<'restoration.settle'>> {
  const { store, office, asker } = desk
  const waiting = await store.restorations.unsettled()
  if (waiting.length === 0)
    return refused('nothing-to-settle', 'Nomor terakhir sudah dicatat. Pekerjaan dapat dilanjutkan.')
  const now = desk.now()
  const today = businessDate(now, office.zone)
  const year = seriesYear(today)
  const known = await lastKnownNumbers(store, today)
  const problems = tooHigh(lastNumbers, known)
  if (problems.length > 0)
    return refused(
      'invalid-input',
      'Ada isian yang belum benar. Perbaiki isian yang ditandai, lalu coba lagi.',
      problems,
    )

  for (const lane of LANES) await store.tickets.raiseTo(today, lane, lastNumbers.tickets[lane])
  for (const series of ['receipt', 'missing-papers', 'complaint'] as const)
    await store.receipts.raiseTo({ series, year, last: lastNumbers.receipts[series] })
  await raiseLetters(store, { ...desk, today, takenAt: now }, lastNumbers.letterSerial)
  for (const restoration of waiting)
    await store.restorations.save({ ...restoration, settledAt: now, settledBy: asker.accountId })
  return granted({})
}

type LastNumbers = ParsedInputOf<'restoration.settle'>['lastNumbers']

/** A number is never taken back, so that a slip of the pen must not get in. */
function tooHigh(told: LastNumbers, known: LastNumbers) {
  const pairs = [
    ...LANES.map(lane => [`tickets.${lane}`, told.tickets[lane], known.tickets[lane]] as const),
    ['letterSerial', told.letterSerial, known.letterSerial] as const,
    ...(['receipt', 'missing-papers', 'complaint'] as const).map(
      series => [`receipts.${series}`, told.receipts[series], known.receipts[series]] as const,
    ),
  ]
  return pairs.flatMap(([field, last, before]) =>
    last > before + LONGEST_RUN
      ? [{ path: `lastNumbers.${field}`, detail: `Nomor terakhir yang tercatat ${before}. Periksa kembali nomornya.` }]
      : [],
  )
}
