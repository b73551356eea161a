import { describe, expect, it } from 'vitest'
import { explainRule, joinOr, testRule } from '#domain/fact-rule.ts'
import { rule } from './service-builder.ts'

const married = { ...rule('marriage_duration', 'gte', [5], 'year'), label: 'Lama menikah' }
const age = { ...rule('cota_age', 'between', [30, 55], 'year'), label: 'Umur COTA' }
const religion = { ...rule('cota_religion', 'same_as', ['caa_religion']), label: 'Agama COTA' }
const group = {
  ...rule('vulnerable_group', 'in', ['Perempuan Kepala Keluarga', 'OJOL perempuan']),
  label: 'Kelompok rentan',
}

describe('a rule with a number', () => {
  it('is undecided while its fact is unknown', () => {
    expect(testRule(married, {})).toBeNull()
    expect(explainRule(married, {})).toBeNull()
    expect(testRule(religion, { cota_religion: 'Islam' })).toBeNull()
  })

  it.each([
    [4, false],
    [5, true],
    [6, true],
  ])('married for %d years: %s', (years, met) => {
    expect(testRule(married, { marriage_duration: years })).toBe(met)
  })

  it.each([
    [29, false],
    [30, true],
    [55, true],
    [56, false],
  ])('aged %d, both ends of 30 to 55 included: %s', (years, met) => {
    expect(testRule(age, { cota_age: years })).toBe(met)
  })

  it.each([
    ['gt', 12, false],
    ['lt', 12, false],
    ['lte', 12, true],
    ['eq', 12, true],
  ] as const)('%s 12 with 12: %s', (op, value, met) => {
    expect(testRule(rule('n', op, [12]), { n: value })).toBe(met)
  })

  it('compares words without regard to capitals and spaces', () => {
    expect(testRule(religion, { cota_religion: ' islam', caa_religion: 'Islam ' })).toBe(true)
    expect(testRule(religion, { cota_religion: 'Islam', caa_religion: 'Kristen' })).toBe(false)
    expect(testRule(group, { vulnerable_group: 'ojol  perempuan' })).toBe(true)
    expect(testRule(group, { vulnerable_group: 'Umum' })).toBe(false)
  })

  it('explains itself in one sentence', () => {
    expect(explainRule(married, { marriage_duration: 3 })).toBe(
      'Lama menikah: 3 tahun; syaratnya paling sedikit 5 tahun.',
    )
    expect(explainRule(age, { cota_age: 58 })).toBe('Umur COTA: 58 tahun; syaratnya 30 sampai 55 tahun.')
    expect(explainRule(religion, { cota_religion: 'Islam', caa_religion: 'Kristen' })).toBe(
      'Agama COTA: Islam; syaratnya sama, yaitu Kristen.',
    )
    expect(explainRule(group, { vulnerable_group: 'Umum' })).toBe(
      'Kelompok rentan: Umum; syaratnya salah satu dari Perempuan Kepala Keluarga atau OJOL perempuan.',
    )
    expect(
      explainRule(
        { ...rule('dtks_registered', 'eq', [true]), label: 'Terdaftar dalam DTKS' },
        { dtks_registered: false },
      ),
    ).toBe('Terdaftar dalam DTKS: tidak; syaratnya ya.')
  })

  it('lists choices the Indonesian way', () => {
    expect(joinOr(['A'])).toBe('A')
    expect(joinOr(['A', 'B', 'C'])).toBe('A, B atau C')
  })
})
