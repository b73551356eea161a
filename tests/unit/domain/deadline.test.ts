import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '#domain/business-day.ts'
import { deadlineOf, type Pause } from '#domain/deadline.ts'
import type { Duration } from '#domain/standard.ts'
import { workingCalendar } from '#domain/working-calendar.ts'
import { duration } from './service-builder.ts'

const calendar = workingCalendar(
  'WIB',
  new Map([
    ['2026-03-18', 'Cuti bersama Nyepi'],
    ['2026-03-19', 'Hari Suci Nyepi'],
    ['2026-12-25', 'Kelahiran Yesus Kristus'],
    ['2027-01-01', 'Tahun Baru 2027 Masehi'],
  ]),
)
const at = (date: string, hour: number, minute = 0) => instantAt(date, hour * 60 + minute, 'WIB')
const monday = (hour: number, minute = 0) => at('2026-11-23', hour, minute)
const due = (promised: Duration, startedAt: string, pauses: readonly Pause[] = []) =>
  deadlineOf(promised, startedAt, pauses, calendar)

const twentyMinutes = duration({ text: '15 – 20 Menit', min: 15, max: 20, unit: 'minute' })
const oneWorkingDay = duration({ text: '1 hari kerja', min: 1, max: 1, unit: 'working_day' })

describe('a promised time', () => {
  it('of fifteen to twenty minutes is over after twenty minutes of opening time', () => {
    expect(due(twentyMinutes, monday(9, 41))).toEqual({
      dueAt: monday(10, 1),
      explanation:
        'Selesai paling lambat Senin, 23 November 2026 pukul 10.01 WIB: 15–20 menit jam kerja sejak berkas lengkap.',
    })
    expect(due(twentyMinutes, monday(11, 50)).dueAt).toBe(monday(13, 10))
  })

  it('of one working day ends when the office closes on the next working day', () => {
    expect(due(oneWorkingDay, monday(9)).dueAt).toBe(at('2026-11-24', 16))
    expect(due(oneWorkingDay, at('2026-11-27', 9)).dueAt).toBe(at('2026-11-30', 16))
  })

  it('names the holidays that it passes', () => {
    expect(due(oneWorkingDay, at('2026-03-17', 9))).toEqual({
      dueAt: at('2026-03-20', 16, 30),
      explanation:
        'Selesai paling lambat Jumat, 20 Maret 2026 pukul 16.30 WIB: 1 hari kerja sejak berkas lengkap, tidak menghitung Cuti bersama Nyepi (18 Maret 2026), Hari Suci Nyepi (19 Maret 2026).',
    })
  })

  it('in plain days counts working days, over New Year too', () => {
    expect(due(duration({ max: 2, unit: 'day' }), at('2026-12-30', 10)).dueAt).toBe(at('2027-01-04', 16))
  })

  it('in months and years ends on a working day', () => {
    expect(due(duration({ max: 3, unit: 'month' }), monday(9)).dueAt).toBe(at('2027-02-23', 16))
    expect(due(duration({ max: 1, unit: 'year' }), at('2026-01-01', 9)).dueAt).toBe(at('2027-01-04', 16))
  })

  it('of 48 hours for disaster aid runs through the night and the weekend', () => {
    const disaster = duration({ text: '48 Jam', max: 48, unit: 'hour', runs: 'clock' })
    expect(due(disaster, at('2026-11-27', 15)).dueAt).toBe(at('2026-11-29', 15))
    const days = duration({ max: 3, unit: 'day', runs: 'clock' })
    expect(due(days, at('2026-11-27', 15)).dueAt).toBe(at('2026-11-30', 15))
  })

  it('of two hours runs only while the office is open', () => {
    expect(due(duration({ max: 2, unit: 'hour' }), monday(15)).dueAt).toBe(at('2026-11-24', 8, 30))
  })

  it.each([
    [duration({ text: 'Sesuai Kasus', unit: 'case' }), 'Keputusan tidak menjanjikan waktu yang pasti: Sesuai Kasus.'],
    [
      duration({ text: 'Tergantung Kelengkapan Berkas', unit: 'on_complete_file' }),
      'Keputusan menulis “Tergantung Kelengkapan Berkas” tanpa batas waktu: berkas sudah lengkap, jadi dahulukan menurut tanggal diterima.',
    ],
    [
      duration({ text: '1 hari (atau sesuai kasus)', min: 1, unit: 'day' }),
      'Keputusan tidak menjanjikan waktu yang pasti: 1 hari (atau sesuai kasus).',
    ],
  ])('that the decree leaves open has no end', (open, explanation) => {
    expect(due(open, monday(9))).toEqual({ dueAt: undefined, explanation })
  })
})

describe('a file that waits for the citizen', () => {
  it('has no deadline while it waits', () => {
    expect(due(oneWorkingDay, monday(9), [{ from: monday(10), to: null }])).toEqual({
      dueAt: undefined,
      explanation: 'Janji waktu berhenti sementara karena menunggu berkas dari pemohon.',
    })
  })

  it('gets back the minutes it waited', () => {
    expect(due(twentyMinutes, monday(9), [{ from: monday(9, 5), to: monday(9, 35) }])).toEqual({
      dueAt: monday(9, 50),
      explanation:
        'Selesai paling lambat Senin, 23 November 2026 pukul 09.50 WIB: 15–20 menit jam kerja sejak berkas lengkap, ditambah 30 menit menunggu berkas dari pemohon.',
    })
  })

  it('gets back the working days it waited, not the weekend', () => {
    const overTheWeekend = [{ from: at('2026-11-26', 10), to: at('2026-11-30', 10) }]
    const deadline = due(duration({ max: 5, unit: 'working_day' }), monday(9), overTheWeekend)
    expect(deadline.dueAt).toBe(at('2026-12-02', 16))
    expect(deadline.explanation).toContain('ditambah 2 hari kerja menunggu berkas dari pemohon')
  })

  it('keeps a deadline that had passed before it began to wait', () => {
    expect(due(twentyMinutes, monday(9), [{ from: monday(14), to: null }]).dueAt).toBe(monday(9, 20))
    expect(due(twentyMinutes, monday(9), [{ from: monday(9, 20), to: null }]).dueAt).toBe(monday(9, 20))
    expect(due(oneWorkingDay, monday(9), [{ from: at('2026-11-30', 9), to: null }]).dueAt).toBe(at('2026-11-24', 16))
  })

  it('is not given time for waiting before it was complete', () => {
    expect(due(twentyMinutes, monday(9), [{ from: monday(8), to: monday(8, 30) }]).dueAt).toBe(monday(9, 20))
  })

  it('is never due earlier for having waited', () => {
    const units = fc.constantFrom('minute', 'hour', 'day', 'working_day', 'month') satisfies fc.Arbitrary<
      Duration['unit']
    >
    const promised = fc
      .record({ max: fc.integer({ min: 1, max: 90 }), unit: units, runs: fc.constantFrom('office', 'clock') })
      .map(({ max, unit, runs }) => duration({ max, unit, runs }))
    fc.assert(
      fc.property(promised, fc.nat(100_000), fc.nat(20_000), fc.nat(20_000), (any, start, offset, length) => {
        const instant = (minutes: number) => new Date(Date.UTC(2026, 0, 5, 0, minutes)).toISOString()
        const pause = { from: instant(start + offset), to: instant(start + offset + length) }
        const without = due(any, instant(start)).dueAt ?? ''
        const withPause = due(any, instant(start), [pause]).dueAt ?? ''
        expect(withPause >= without).toBe(true)
        expect(without > instant(start)).toBe(true)
      }),
    )
  })
})
