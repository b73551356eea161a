import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadHolidayYears } from '#desk/catalogue/load-holidays.ts'
import { addDays, instantAt, type Zone } from '#domain/business-day.ts'
import { deadlineOf, dueInstant, type Pause } from '#domain/deadline.ts'
import type { Duration } from '#domain/standard.ts'
import { defaultOfficeHours, type PlainDays, workingCalendar } from '#domain/working-calendar.ts'
import { resourcesFolder } from '../../support/folders.ts'
import { duration } from './service-builder.ts'

const shipped = new Map(
  loadHolidayYears(join(resourcesFolder, 'holidays')).flatMap(({ days }) =>
    days.map(({ day, name }) => [day, name] as const),
  ),
)

/** "2026-11-23 09.41" in the zone. */
function at(text: string, zone: Zone = 'WIB'): string {
  const [, day = '', hour = '', minute = ''] = /^(\S+) (\d\d)\.(\d\d)$/.exec(text) ?? []
  return instantAt(day, Number(hour) * 60 + Number(minute), zone)
}

const pause = (from: string, to: string | null): Pause => ({ from: at(from), to: to === null ? null : at(to) })

type Kalender = { zone?: Zone; plainDays?: PlainDays; add?: string[]; drop?: string[] }

function due(promise: Duration, start: string, pauses: readonly Pause[] = [], office: Kalender = {}) {
  const { zone = 'WIB', plainDays = 'working', add = [], drop = [] } = office
  const holidays = new Map([...shipped, ...add.map(day => [day, 'Libur daerah'] as const)])
  for (const day of drop) holidays.delete(day)
  return deadlineOf(promise, at(start, zone), pauses, workingCalendar(zone, holidays, defaultOfficeHours, plainDays))
}

const minutes = (max: number, min = max) => duration({ min, max, unit: 'minute' })
const hours = (max: number) => duration({ min: max, max, unit: 'hour' })
const workingDays = (max: number) => duration({ max, unit: 'working_day' })
const days = (max: number, min = max) => duration({ min, max, unit: 'day' })
const months = (max: number) => duration({ min: max, max, unit: 'month' })
const clockDays = (max: number) => duration({ max, unit: 'day', runs: 'clock' })
const year = duration({ max: 1, unit: 'year' })
const kitchen = duration({ text: '48 Jam', min: 48, max: 48, unit: 'hour', runs: 'clock' })
const twoUnits = duration({
  text: '3 Jam, Maksimal 2 Hari Kerja.',
  max: 2,
  unit: 'working_day',
  usual: { value: 3, unit: 'hour' },
})

describe('the clock of each promise in the decrees', () => {
  it.each<[string, Duration, string, string]>([
    ['15 – 20 Menit', minutes(20, 15), '2026-11-23 09.41', '2026-11-23 10.01'],
    ['± 35 Menit, over the rest', minutes(35), '2026-11-23 11.45', '2026-11-23 13.20'],
    ['± 50 Menit, at closing time', minutes(50), '2026-11-23 15.30', '2026-11-24 07.50'],
    ['Maksimum 60 Menit, on Friday before prayer', minutes(60), '2026-11-27 11.00', '2026-11-27 13.30'],
    ['± 135 menit, over a weekend', minutes(135), '2026-11-27 15.30', '2026-11-30 08.45'],
    ['260 Menit, almost a day', minutes(260), '2026-11-23 09.00', '2026-11-23 14.20'],
    ['1 (satu) jam', hours(1), '2026-11-23 08.15', '2026-11-23 09.15'],
    ['2 Jam, from a Sunday', hours(2), '2026-11-22 20.00', '2026-11-23 09.30'],
    ['3 Jam, Maksimal 2 Hari Kerja', twoUnits, '2026-11-23 09.00', '2026-11-25 16.00'],
    ['1 hari kerja', workingDays(1), '2026-11-23 15.59', '2026-11-24 16.00'],
    ['1- 3 hari of disaster aid', clockDays(3), '2026-11-27 22.10', '2026-11-30 22.10'],
    ['2 hari', days(2), '2026-11-26 10.00', '2026-11-30 16.00'],
    ['5 hari kerja', workingDays(5), '2026-11-20 10.00', '2026-11-27 16.30'],
    ['12 Hari', days(12), '2026-11-23 10.00', '2026-12-09 16.00'],
    ['Maksimum 14 hari kerja', workingDays(14), '2026-11-23 10.00', '2026-12-11 16.30'],
    ['14 Hari – 60 Hari', days(60, 14), '2026-01-05 10.00', '2026-04-10 16.30'],
    ['48 Jam of a public kitchen', kitchen, '2026-11-28 01.15', '2026-11-30 01.15'],
    ['3 Bulan', months(3), '2026-11-23 10.00', '2027-02-23 16.00'],
    ['12 bulan', months(12), '2026-11-23 10.00', '2027-11-23 16.00'],
    ['1 Tahun', year, '2026-11-23 10.00', '2027-11-23 16.00'],
  ])('%s', (_text, promise, start, end) => {
    expect(due(promise, start).dueAt).toBe(at(end))
  })

  it('goes on after Lebaran with its joint leave, together with Nyepi before it', () => {
    // 18 to 24 March 2026 are closed, and a weekend lies between: the 25th is the first working day.
    const beforeLebaran = due(workingDays(1), '2026-03-17 10.00')
    expect(beforeLebaran.dueAt).toBe(at('2026-03-25 16.00'))
    expect(beforeLebaran.explanation).toContain('tidak menghitung Cuti bersama Nyepi (18 Maret 2026)')
    expect(beforeLebaran.explanation).toContain('dan 2 hari libur lain')
    expect(due(minutes(20, 15), '2026-03-17 15.50').dueAt).toBe(at('2026-03-25 07.40'))
    expect(due(hours(3), '2026-03-17 14.30').dueAt).toBe(at('2026-03-25 09.00'))
    expect(due(kitchen, '2026-03-20 10.00').dueAt).toBe(at('2026-03-22 10.00'))
  })

  it('runs over New Year', () => {
    expect(due(workingDays(1), '2026-12-31 10.00').dueAt).toBe(at('2027-01-04 16.00'))
    expect(due(minutes(20, 15), '2026-12-31 15.55').dueAt).toBe(at('2027-01-04 07.45'))
    expect(due(kitchen, '2026-12-31 10.00').dueAt).toBe(at('2027-01-02 10.00'))
  })

  it('knows 29 February and the ends of months', () => {
    expect(due(workingDays(1), '2028-02-28 10.00').dueAt).toBe(at('2028-02-29 16.00'))
    expect(due(workingDays(2), '2027-02-26 10.00').dueAt).toBe(at('2027-03-02 16.00'))
    expect(due(months(3), '2027-11-30 10.00').dueAt).toBe(at('2028-02-29 16.00'))
    expect(due(year, '2028-02-29 10.00').dueAt).toBe(at('2029-02-28 16.00'))
    expect(due(months(1), '2027-08-31 10.00').dueAt).toBe(at('2027-09-30 16.00'))
  })

  it('follows the zone of the office', () => {
    for (const zone of ['WIB', 'WITA', 'WIT'] as const) {
      const deadline = due(minutes(20, 15), '2026-11-23 15.50', [], { zone })
      expect(deadline.dueAt).toBe(at('2026-11-24 07.40', zone))
      expect(deadline.explanation).toContain(`pukul 07.40 ${zone}`)
    }
    // Late evening in Jakarta is the next day already in Jayapura.
    const instant = at('2026-11-23 23.30')
    const end = (zone: Zone) => dueInstant(workingDays(1), instant, [], workingCalendar(zone, shipped))
    expect([end('WIB'), end('WIT')]).toEqual([at('2026-11-24 16.00'), at('2026-11-25 16.00', 'WIT')])
  })
})

describe('a bare "hari"', () => {
  it('is a working day as shipped, and says so', () => {
    const deadline = due(days(3), '2026-11-27 10.00')
    expect(deadline.dueAt).toBe(at('2026-12-02 16.00'))
    expect(deadline.explanation).toContain('3 hari, dihitung hari kerja, sejak berkas lengkap')
  })

  it('is a day of the calendar where the office counts so, but does not end on a closed one', () => {
    const office = { plainDays: 'calendar' } as const
    const tuesday = due(days(4), '2026-11-27 10.00', [], office)
    expect(tuesday.dueAt).toBe(at('2026-12-01 16.00'))
    expect(tuesday.explanation).toContain('4 hari kalender sejak berkas lengkap.')
    const overChristmas = due(days(2), '2026-12-23 10.00', [], office)
    expect(overChristmas.dueAt).toBe(at('2026-12-28 16.00'))
    expect(overChristmas.explanation).toContain('sampai hari kerja berikutnya karena jatuh pada hari libur')
    expect(due(workingDays(4), '2026-11-27 10.00', [], office).dueAt).toBe(at('2026-12-03 16.00'))
    expect(due(clockDays(2), '2026-12-23 10.00', [], office).dueAt).toBe(at('2026-12-25 10.00'))
  })
})

describe('waiting for the citizen', () => {
  it('over a weekend gives back its working days and minutes, not the weekend', () => {
    const overWeekend = pause('2026-11-26 15.00', '2026-11-30 09.00')
    expect(due(workingDays(3), '2026-11-25 10.00', [overWeekend]).dueAt).toBe(at('2026-12-02 16.00'))
    expect(due(hours(10), '2026-11-26 14.00', [overWeekend]).dueAt).toBe(at('2026-12-01 10.30'))
    expect(due(clockDays(2), '2026-11-25 10.00', [overWeekend]).dueAt).toBe(at('2026-12-01 04.00'))
  })

  it('over Lebaran gives back nothing for the days that were closed anyway', () => {
    const overLebaran = pause('2026-03-17 14.00', '2026-03-25 10.00')
    expect(due(workingDays(3), '2026-03-16 10.00', [overLebaran]).dueAt).toBe(at('2026-03-27 16.30'))
  })

  it('twice counts both times, and a promise in months gets days of the calendar', () => {
    const twice = [pause('2026-11-24 10.00', '2026-11-26 10.00'), pause('2026-11-30 10.00', '2026-12-01 10.00')]
    expect(due(workingDays(5), '2026-11-23 10.00', twice).dueAt).toBe(at('2026-12-03 16.00'))
    expect(due(months(3), '2026-11-23 10.00', twice).dueAt).toBe(at('2027-02-26 16.30'))
    const overMonthEnd = [pause('2027-01-30 12.00', '2027-01-31 12.00')]
    expect(due(months(1), '2027-01-30 10.00', overMonthEnd).dueAt).toBe(at('2027-03-01 16.00'))
    expect(due(months(1), '2027-01-31 13.00', overMonthEnd).dueAt).toBe(at('2027-03-01 16.00'))
  })

  it('on the last day leaves until the next close after the file came back', () => {
    expect(due(workingDays(1), '2026-11-26 10.00', [pause('2026-11-27 15.00', '2026-11-28 10.00')]).dueAt).toBe(
      at('2026-11-30 16.00'),
    )
    expect(due(workingDays(1), '2026-11-26 10.00', [pause('2026-11-27 15.00', '2026-11-27 17.00')]).dueAt).toBe(
      at('2026-11-30 16.00'),
    )
    expect(due(workingDays(1), '2026-11-26 10.00', [pause('2026-11-27 09.00', '2026-11-27 10.00')]).dueAt).toBe(
      at('2026-11-27 16.30'),
    )
  })

  it('has no end while it lasts', () => {
    expect(due(days(12), '2026-11-23 10.00', [pause('2026-11-24 10.00', null)]).dueAt).toBeUndefined()
  })
})

describe('a calendar that is changed afterwards', () => {
  it('moves what is open, because nothing of it is frozen', () => {
    const before = due(workingDays(3), '2026-11-23 10.00')
    expect(before.dueAt).toBe(at('2026-11-26 16.00'))
    const after = due(workingDays(3), '2026-11-23 10.00', [], { add: ['2026-11-25'] })
    expect(after.dueAt).toBe(at('2026-11-27 16.30'))
    expect(after.explanation).toContain('tidak menghitung Libur daerah (25 November 2026)')
    const leaveRevoked = due(workingDays(1), '2026-12-23 10.00', [], { drop: ['2026-12-24'] })
    expect(leaveRevoked.dueAt).toBe(at('2026-12-24 16.00'))
  })
})

describe('the sentence of a promise', () => {
  it('of two units tells the usual time as well', () => {
    expect(due(twoUnits, '2026-11-23 14.30').explanation).toBe(
      'Selesai paling lambat Rabu, 25 November 2026 pukul 16.00 WIB: 2 hari kerja sejak berkas lengkap. Biasanya selesai dalam 3 jam kerja, yaitu Selasa, 24 November 2026 pukul 09.00 WIB.',
    )
  })

  it('of two phases says which one it is for', () => {
    const proposal = duration({
      text: 'dua tahap',
      max: 2,
      unit: 'day',
      phases: [
        { text: 'Pengajuan Proposal s/d verifikasi', min: 2, max: 2, unit: 'day' },
        { text: 'Realisasi bantuan : Tahun berikutnya', min: null, max: null, unit: 'year' },
      ],
    })
    expect(due(proposal, '2026-11-23 10.00').explanation).toContain(
      'Janji ini hanya untuk Pengajuan Proposal s/d verifikasi; sesudahnya Realisasi bantuan : Tahun berikutnya.',
    )
  })

  it('keeps the range and the "±" of the decree', () => {
    expect(due(days(60, 14), '2026-11-23 10.00').explanation).toContain('14–60 hari, dihitung hari kerja,')
    const about = duration({ text: '± 50 Menit', min: 50, max: 50, unit: 'minute' })
    expect(due(about, '2026-11-23 10.00').explanation).toContain(': ± 50 menit jam kerja sejak')
  })

  it('says honestly that there is no date, and what is usual', () => {
    const open = duration({ text: '1 hari (atau sesuai kasus)', min: 1, unit: 'day', usual: { value: 1, unit: 'day' } })
    expect(due(open, '2026-11-23 10.00')).toEqual({
      dueAt: undefined,
      explanation:
        'Keputusan tidak menjanjikan waktu yang pasti: 1 hari (atau sesuai kasus). Biasanya selesai dalam 1 hari, dihitung hari kerja, yaitu Selasa, 24 November 2026 pukul 16.00 WIB.',
    })
  })
})

describe('any promise', () => {
  const units = fc.constantFrom('minute', 'hour', 'day', 'working_day', 'month', 'year') satisfies fc.Arbitrary<
    Duration['unit']
  >
  const promises = fc
    .record({ max: fc.integer({ min: 1, max: 60 }), unit: units, runs: fc.constantFrom('office', 'clock') })
    .map(({ max, unit, runs }) => duration({ max, unit, runs }))
  const instant = (minute: number) => new Date(Date.UTC(2026, 0, 5, 0, minute)).toISOString()
  const starts = fc.nat(200_000)
  const closedDays = fc.array(
    fc.nat(200).map(n => addDays('2026-01-05', n)),
    { maxLength: 12 },
  )
  const pauses = fc
    .uniqueArray(fc.nat(60_000), { maxLength: 4 })
    .map(minutesOf => minutesOf.sort((a, b) => a - b))
    .map(([a, b, c, d]): readonly (readonly [number, number])[] => [
      ...(a !== undefined && b !== undefined ? [[a, b] as const] : []),
      ...(c !== undefined && d !== undefined ? [[c, d] as const] : []),
    ])
  const office = (closed: readonly string[], plainDays: PlainDays) =>
    workingCalendar('WITA', new Map(closed.map(day => [day, 'libur'])), defaultOfficeHours, plainDays)
  const plain = fc.constantFrom<PlainDays>('working', 'calendar')
  const within = (start: number, spans: readonly (readonly [number, number])[]): Pause[] =>
    spans.map(([from, to]) => ({ from: instant(start + from), to: instant(start + to) }))

  it('that starts later is never due earlier', () => {
    fc.assert(
      fc.property(
        promises,
        starts,
        fc.nat(5000),
        pauses,
        closedDays,
        plain,
        (any, start, by, spans, closed, counts) => {
          const calendar = office(closed, counts)
          const waited = within(start, spans)
          const first = dueInstant(any, instant(start), waited, calendar) ?? ''
          expect((dueInstant(any, instant(start + by), waited, calendar) ?? '') >= first).toBe(true)
        },
      ),
    )
  })

  it('that waits for the citizen is never due earlier', () => {
    fc.assert(
      fc.property(promises, starts, pauses, closedDays, plain, (any, start, spans, closed, counts) => {
        const calendar = office(closed, counts)
        const without = dueInstant(any, instant(start), [], calendar) ?? ''
        expect((dueInstant(any, instant(start), within(start, spans), calendar) ?? '') >= without).toBe(true)
      }),
    )
  })

  it('is never due earlier for a holiday more', () => {
    fc.assert(
      fc.property(
        promises,
        starts,
        pauses,
        closedDays,
        closedDays,
        plain,
        (any, start, spans, closed, more, counts) => {
          const waited = within(start, spans)
          const before = dueInstant(any, instant(start), waited, office(closed, counts)) ?? ''
          const after = dueInstant(any, instant(start), waited, office([...closed, ...more], counts)) ?? ''
          expect(after >= before).toBe(true)
        },
      ),
    )
  })
})
