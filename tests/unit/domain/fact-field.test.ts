import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/business-day.ts'
import { entryProblem, factOf, fieldsOf, yearsBetween } from '#domain/fact-field.ts'
import { rule } from './service-builder.ts'

const today = '2026-11-23'
const only = (asked: Parameters<typeof fieldsOf>[0]) => {
  const [field] = fieldsOf(asked)
  if (!field) throw new Error('no field')
  return field
}
const wedding = only(rule('marriage_duration', 'gte', [5], 'year'))
const clients = only(rule('client_count', 'gte', [20], 'person'))
const group = only(rule('vulnerable_group', 'in', ['Perempuan Kepala Keluarga', 'OJOL perempuan']))

describe('what is entered for a rule', () => {
  it('is a day, a number or a word; a yes or no needs no entry', () => {
    expect([wedding, clients, group].map(({ kind }) => kind)).toEqual(['date', 'count', 'word'])
    expect(fieldsOf(rule('dtks_registered', 'eq', [true]))).toEqual([])
    expect(group.suggestions).toEqual(['Perempuan Kepala Keluarga', 'OJOL perempuan'])
    expect(fieldsOf(rule('cota_religion', 'same_as', ['caa_religion'])).map(({ name }) => name)).toEqual([
      'cota_religion',
      'caa_religion',
    ])
  })

  it('of a rule that a later decree brings is a number or a word, by the rule', () => {
    expect(only(rule('floor_area', 'lt', [8], 'm²'))).toMatchObject({ kind: 'count', label: 'floor_area' })
    expect(only(rule('village', 'eq', ['Sooko']))).toMatchObject({ kind: 'word', suggestions: ['Sooko'] })
  })

  it('counts whole years on the day of checking', () => {
    expect(factOf(wedding, '2021-11-23', today)).toBe(5)
    expect(factOf(wedding, '2021-11-24', today)).toBe(4)
    expect(yearsBetween('2004-02-29', '2025-02-28')).toBe(20)
    expect(yearsBetween('2004-02-29', '2025-03-01')).toBe(21)
  })

  it('is refused with a sentence where it is empty or makes no sense', () => {
    expect(entryProblem(wedding, ' ', today)).toBe('Tanggal menikah masih kosong. Isi lebih dahulu, lalu simpan.')
    expect(entryProblem(wedding, '2026-11-24', today)).toContain('belum terjadi')
    expect(entryProblem(wedding, '1899-01-01', today)).toContain('120 tahun')
    expect(entryProblem(wedding, '2021-02-30', today)).toContain('bukan tanggal')
    for (const text of ['dua puluh', '-1', '2,5', '99999999']) expect(entryProblem(clients, text, today)).not.toBeNull()
    expect(entryProblem(clients, '0', today)).toBeNull()
    expect(entryProblem(group, '…', today)).not.toBeNull()
  })

  it('never makes somebody younger as days pass, and adds one year in each', () => {
    const day = fc.integer({ min: 0, max: 36_500 }).map(days => addDays('1930-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20_000 }), (from, days) => {
        const until = addDays(from, days)
        const years = yearsBetween(from, until)
        expect(yearsBetween(from, addDays(until, 1))).toBeGreaterThanOrEqual(years)
        expect(Math.abs(days / 365.25 - years - 0.5)).toBeLessThanOrEqual(0.51)
      }),
    )
  })
})
