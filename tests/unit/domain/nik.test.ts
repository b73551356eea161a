import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth } from '#domain/business-day.ts'
import { bareNik, readNik } from '#domain/nik.ts'

const TODAY = '2026-11-23'
const codes = (nik: string) => {
  const reading = readNik(nik, TODAY)
  return reading.ok ? [] : reading.problems.map(({ code }) => code)
}

describe('a NIK', () => {
  it('tells the region, the birth date and the sex', () => {
    expect(readNik('3516014107900001', TODAY)).toEqual({
      ok: true,
      regionCode: '3516',
      birthDate: '1990-07-01',
      sex: 'female',
    })
    expect(readNik('3576010107900001', TODAY)).toMatchObject({
      regionCode: '3576',
      birthDate: '1990-07-01',
      sex: 'male',
    })
  })

  it('may be typed with spaces, dots and dashes', () => {
    expect(bareNik(' 3516.0141-0790 0001 ')).toBe('3516014107900001')
    expect(codes('3516 0141 0790 0001')).toEqual([])
  })

  it('belongs to this century only if the person can already be born', () => {
    expect(readNik('3516012311260001', TODAY)).toMatchObject({ birthDate: '2026-11-23' })
    expect(readNik('3516012411260001', TODAY)).toMatchObject({ birthDate: '1926-11-24' })
    expect(readNik('3516012902000001', TODAY)).toMatchObject({ birthDate: '2000-02-29' })
  })

  it.each([
    ['351601410790001', ['length'], '15 digits'],
    ['35160141079000011', ['length'], '17 digits'],
    ['', ['length'], 'nothing'],
    ['351601410790000A', ['not-digits'], 'a letter'],
    ['3516014107900000', ['serial'], 'the serial 0000'],
    ['3516014113900001', ['month'], 'month 13'],
    ['3516014100900001', ['month'], 'month 0'],
    ['3516010007900001', ['day'], 'day 0'],
    ['3516013207900001', ['day'], 'day 32'],
    ['3516014007900001', ['day'], 'day 40'],
    ['3516017207900001', ['day'], 'day 72'],
    ['3516016902010001', ['no-such-date'], '29 February of a common year, a woman'],
    ['3516012902010001', ['no-such-date'], '29 February of a common year, a man'],
    ['3516017106900001', ['no-such-date'], '31 June'],
    ['0016014107900001', ['unknown-province'], 'an unknown province'],
    ['9916013213900000', ['unknown-province', 'month', 'day', 'serial'], 'everything at once'],
  ])('%s warns: %j (%s)', (nik, expected) => {
    expect(codes(nik)).toEqual(expected)
  })

  it('may have day 71 for a woman in a month of 31 days and in no other', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
    const withDay = (day: number, month: number) => codes(`351601${day}${String(month).padStart(2, '0')}900001`)
    const expected = (month: number) => (daysInMonth(1990, month) === 31 ? [] : ['no-such-date'])
    expect(months.map(month => withDay(71, month))).toEqual(months.map(expected))
    expect(months.filter(month => withDay(71, month).length === 0)).toEqual([1, 3, 5, 7, 8, 10, 12])
    for (const month of months)
      for (const day of [72, 80, 99]) expect(withDay(day, month), `${day}-${month}`).toEqual(['day'])
  })

  it('warns with a sentence that says what to do', () => {
    const reading = readNik('351601410790001', TODAY)
    expect(reading).toEqual({
      ok: false,
      problems: [{ code: 'length', sentence: 'NIK berisi 15 angka, seharusnya 16. Cocokkan lagi dengan KTP atau KK.' }],
    })
  })

  it('is read back from any birth date, sex and serial', () => {
    const birth = fc.date({ min: new Date('1927-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
    fc.assert(
      fc.property(birth, fc.boolean(), fc.integer({ min: 1, max: 9999 }), (date, female, serial) => {
        const iso = date.toISOString().slice(0, 10)
        const day = Number(iso.slice(8)) + (female ? 40 : 0)
        const nik = `351601${String(day).padStart(2, '0')}${iso.slice(5, 7)}${iso.slice(2, 4)}${String(serial).padStart(4, '0')}`
        expect(readNik(nik, TODAY)).toEqual({
          ok: true,
          regionCode: '3516',
          birthDate: iso,
          sex: female ? 'female' : 'male',
        })
      }),
    )
  })

  it('answers any sixteen digits with an existing date or with warnings', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{16}$/), nik => {
        const reading = readNik(nik, TODAY)
        if (!reading.ok) {
          expect(reading.problems.length).toBeGreaterThan(0)
          return
        }
        const [year, month, day] = reading.birthDate.split('-').map(Number)
        expect(day).toBeLessThanOrEqual(daysInMonth(year ?? 0, month ?? 0))
        expect(reading.birthDate <= TODAY).toBe(true)
      }),
    )
  })

  it('answers anything at all that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        const reading = readNik(typed, TODAY)
        expect(reading.ok || reading.problems.every(({ sentence }) => sentence.endsWith('.'))).toBe(true)
      }),
    )
  })
})
