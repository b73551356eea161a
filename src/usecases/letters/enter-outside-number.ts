import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { NEUTRAL_CODE, OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { isDayClosed } from '../closing/day-closed.ts'
import { numberText } from './compose-letter.ts'

/** Enters a number that was given by hand or by another system; it may fill a gap, and the series goes on above it. */
export async function enterOutsideNumber(
  desk: OpenDesk,
  input: ParsedInputOf<'letter.enter-outside-number'>,
): Promise<ReplyOf<'letter.enter-outside-number'>> {
  const { store, office } = desk
  const now = desk.now()
  if (input.date > businessDate(now, office.zone)) {
    const detail = 'Tanggal nomor dari luar tidak boleh lebih akhir dari hari ini.'
    return refused('invalid-input', detail, [{ path: 'date', detail }])
  }
  if (await isDayClosed(store, input.date))
    return refused(
      'day-closed',
      `Tanggal ${letterDate(input.date)} sudah ditutup. Buka kembali harinya dari layar Tutup hari, lalu masukkan nomornya.`,
    )
  const year = seriesYear(input.date)
  const taken = (await store.letters.listNumbers(OUTGOING_SERIES, year)).find(({ serial }) => serial === input.serial)
  if (taken !== undefined)
    return refused(
      'number-taken',
      `Nomor urut ${input.serial} sudah tercatat pada ${letterDate(taken.businessDate)}. Periksa kembali nomornya.`,
    )
  const text = numberText(office, NEUTRAL_CODE, input.serial, input.date)
  await store.letters.addNumber({
    id: desk.newId(),
    series: OUTGOING_SERIES,
    year,
    serial: input.serial,
    numberText: text,
    businessDate: input.date,
    state: 'outside',
    about: input.about,
    reason: input.reason,
    letterId: null,
    takenAt: now,
    takenBy: desk.asker.accountId,
  })
  return granted({ numberText: text })
}
