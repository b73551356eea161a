import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { instantAt } from '#domain/business-day.ts'
import { deadlineOf } from '#domain/deadline.ts'
import type { Duration, DurationUnit } from '#domain/standard.ts'
import { workingCalendar } from '#domain/working-calendar.ts'
import { resourcesFolder } from '../../support/folders.ts'

const services = loadCatalogue(join(resourcesFolder, 'catalogue'))
  .services()
  .map(({ service }) => service)
const calendar = workingCalendar('WIB', new Map())
const MONDAY = instantAt('2026-11-23', 9 * 60, 'WIB')
const promised = (duration: Duration) => deadlineOf(duration, MONDAY, [], calendar)

const unitWords: Record<DurationUnit, RegExp> = {
  minute: /menit/i,
  hour: /jam/i,
  day: /hari(?! kerja)/i,
  working_day: /hari kerja/i,
  month: /bulan/i,
  year: /tahun/i,
  case: /sesuai kasus/i,
  on_complete_file: /tergantung kelengkapan berkas/i,
}

it('every figure and unit of a promised time stands in the decree’s own words', () => {
  expect(services).toHaveLength(49)
  for (const { id, duration } of services) {
    const { text, min, max, usual, unit } = duration
    expect(text, id).toMatch(unitWords[unit])
    for (const figure of [min, max, usual?.value ?? null])
      if (figure !== null) expect(text, id).toMatch(new RegExp(`(^|\\D)${figure}(\\D|$)`))
    if (usual) expect(text, id).toMatch(unitWords[usual.unit])
    if (min !== null && max !== null) expect(min, id).toBeLessThanOrEqual(max)
  }
})

it('every service has either a due time or a sentence that says honestly that there is none', () => {
  const open = services.filter(({ duration }) => promised(duration).dueAt === undefined)
  expect(open.map(({ id, duration }) => [id, duration.text])).toEqual([
    ['mjk-kota-pendampingan-hukum', 'Sesuai Kasus Hukum'],
    ['mjk-kota-pendampingan-pengadilan-agama', 'Sesuai Kasus Hukum'],
    ['mjk-kota-pendampingan-psikologi', '1 hari (atau sesuai kasus)'],
    ['mjk-kota-pemulangan-mediasi', 'Sesuai Kasus'],
    ...services
      .filter(({ duration }) => duration.unit === 'on_complete_file')
      .map(({ id }) => [id, 'Tergantung Kelengkapan Berkas']),
  ])
  for (const { id, duration } of open) expect(promised(duration).explanation, id).toContain(duration.text)
})

it('only disaster aid runs day and night', () => {
  const byClock = services.filter(({ duration }) => duration.runs === 'clock')
  expect(byClock.map(({ category, duration }) => [category, duration.text])).toEqual([
    ['disaster', '1- 3 hari'],
    ['disaster', '3 Hari'],
    ['disaster', '48 Jam'],
  ])
})

it('a promise for a part of the work says so', () => {
  const partial = services.filter(({ duration }) => duration.phases.length > 0)
  const aid =
    'Janji ini hanya untuk Pengajuan Proposal s/d verifikasi; sesudahnya Realisasi bantuan : Tahun berikutnya.'
  expect(partial.map(({ id, duration }) => [id, promised(duration).explanation.split('. ').at(-1)])).toEqual([
    ['mjk-kab-bantuan-permakanan-lksa', aid],
    ['mjk-kab-bantuan-uep-karang-taruna', aid],
    ['mjk-kota-rumah-peduli-lansia', 'Janji ini hanya untuk Registrasi di Rumah Lansia.'],
    ['mjk-kota-rumah-aman-shelter', 'Janji ini hanya untuk Proses Registrasi.'],
  ])
})
