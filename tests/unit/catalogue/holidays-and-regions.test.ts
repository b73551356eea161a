import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadHolidayYears } from '#desk/catalogue/load-holidays.ts'
import { loadRegions } from '#desk/catalogue/load-regions.ts'
import { isCalendarDate } from '#domain/business-day.ts'
import { resourcesFolder } from '../../support/folders.ts'

const shippedHolidays = join(resourcesFolder, 'holidays')
const shippedRegions = join(resourcesFolder, 'regions')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-resources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const copyEdited = (from: string, file: string, change: (text: string) => string) => {
  cpSync(from, folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(join(folder, file), change(text))
}

describe('the proposed holidays', () => {
  const names = new Map(
    loadHolidayYears(shippedHolidays).flatMap(({ days }) => days.map(({ day, name }) => [day, name] as const)),
  )

  it('cover this year and the next', () => {
    expect(loadHolidayYears(shippedHolidays).map(({ year, status, days }) => [year, status, days.length])).toEqual([
      [2026, 'decreed', 25],
      [2027, 'calculated', 17],
    ])
    expect([...names.keys()].every(isCalendarDate)).toBe(true)
  })

  it('call 16 January 2026 Isra Mikraj', () => {
    expect(names.get('2026-01-16')).toBe('Isra Mikraj Nabi Muhammad SAW')
    expect(names.get('2026-08-25')).toBe('Maulid Nabi Muhammad SAW')
    expect(names.get('2026-12-24')).toBe('Cuti bersama Natal')
  })

  it('refuse a day outside their year, and a day twice', () => {
    copyEdited(shippedHolidays, '2026.yaml', text => text.replace('2026-01-16', '2025-01-16'))
    expect(() => loadHolidayYears(folder)).toThrow('days[1].day: seharusnya tanggal dalam tahun 2026')
    copyEdited(shippedHolidays, '2026.yaml', text => text.replace('2026-01-16', '2026-01-01'))
    expect(() => loadHolidayYears(folder)).toThrow('tanggal 2026-01-01 sudah tercantum')
  })

  it('refuse a year that is not the file’s and a folder that is not there', () => {
    copyEdited(shippedHolidays, '2027.yaml', text => text.replaceAll('2027', '2028'))
    expect(() => loadHolidayYears(folder)).toThrow('2027.yaml')
    expect(() => loadHolidayYears(join(folder, 'tidak-ada'))).toThrow('folder hari libur tidak ditemukan')
  })
})

describe('the regions', () => {
  const regions = loadRegions(shippedRegions)

  it('name the 514 kabupaten and kota by their code', () => {
    expect(regions.size).toBe(514)
    expect(['3516', '3576', '3514', '6207'].map(code => regions.get(code))).toEqual([
      'Kabupaten Mojokerto',
      'Kota Mojokerto',
      'Kabupaten Pasuruan',
      'Kabupaten Seruyan',
    ])
  })

  it('name the line that is broken', () => {
    copyEdited(shippedRegions, 'regencies.csv', text => text.replace('3516,', '35.16,'))
    expect(() => loadRegions(folder)).toThrow(/baris \d+: seharusnya empat angka, koma, lalu nama/)
    expect(() => loadRegions(join(folder, 'tidak-ada'))).toThrow('berkas tidak ditemukan')
  })
})
