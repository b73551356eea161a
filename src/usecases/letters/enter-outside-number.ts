import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, type Refused, refused } from '#contract/reply.ts'
import { businessDate, letterDate } from '#domain/business-day.ts'
import { LONGEST_RUN, NEUTRAL_CODE, OUTGOING_SERIES } from '#domain/letter-agenda.ts'
import { seriesYear } from '#domain/letter-number.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterNumberRecord } from '#ports/records.ts'
import { isDayClosed } from '../closing/day-closed.ts'
import { numberText } from './compose-letter.ts'

type Input = ParsedInputOf<'letter.enter-outside-number'>

/** Enters what was numbered by hand or by another system; it may fill a gap, and the series goes on above it. */
export async function enterOutsideNumber(
  desk: OpenDesk,
  input: Input,
): Promise<ReplyOf<'letter.enter-outside-number'>> {
  const { store, office } = desk
  const now = desk.now()
  const last = input.until ?? input.serial
  if (input.date > businessDate(now, office.zone))
    return invalidField('date', 'Tanggal nomor dari luar tidak boleh lebih akhir dari hari ini.')
  if (await isDayClosed(store, input.date))
    return refused(
      'day-closed',
      `Tanggal ${letterDate(input.date)} sudah ditutup. Buka kembali harinya dari layar Tutup hari, lalu masukkan nomornya.`,
    )
  const year = seriesYear(input.date)
  const obstacle = obstacleOf(input.serial, last, await store.letters.listNumbers(OUTGOING_SERIES, year))
  if (obstacle !== null) return obstacle

  const text = (serial: number) => numberText(office, NEUTRAL_CODE, serial, input.date)
  for (let serial = input.serial; serial <= last; serial += 1)
    await store.letters.addNumber({
      id: desk.newId(),
      series: OUTGOING_SERIES,
      year,
      serial,
      numberText: text(serial),
      businessDate: input.date,
      state: 'outside',
      about: input.about,
      reason: input.reason,
      letterId: null,
      takenAt: now,
      takenBy: desk.asker.accountId,
    })
  return granted({ numberText: text(last) })
}

/** A number is never taken back, so that a slip of the pen must not get in. */
function obstacleOf(
  first: number,
  last: number,
  numbers: readonly LetterNumberRecord[],
): Refused<'number-taken'> | null {
  if (last < first)
    return invalidField('until', 'Nomor terakhir lebih kecil dari nomor pertama. Tukar kedua nomor itu.')
  if (last - first >= LONGEST_RUN)
    return invalidField('until', `Sekali masukan paling banyak ${LONGEST_RUN} nomor. Bagi menjadi beberapa bagian.`)
  const taken = numbers.find(({ serial }) => serial >= first && serial <= last)
  if (taken !== undefined)
    return refused(
      'number-taken',
      `Nomor urut ${taken.serial} sudah tercatat pada ${letterDate(taken.businessDate)}. Periksa kembali nomornya.`,
    )
  const newest = numbers.at(-1)
  if (newest !== undefined && first > newest.serial + LONGEST_RUN)
    return invalidField(
      'serial',
      `Nomor urut ${first} melompat terlalu jauh dari nomor terakhir, yaitu ${newest.serial}. Periksa kembali nomornya.`,
    )
  return null
}

const invalidField = (path: string, detail: string): Refused<never> =>
  refused<never>('invalid-input', detail, [{ path, detail }])
