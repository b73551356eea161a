import { afterEach, beforeEach, expect, it } from 'vitest'
import { businessDate, shortDate } from '#domain/business-day.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedVisit } from '#tests/support/day.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

/** 3 hari kerja. */
const THREE_DAYS = 'mjk-kota-bansos-pkh'

let folder: string
let window: OpenWindow
let clerk: Clerk
/** The day on which the file is due, and the one on which it is when that day is a holiday. */
let dueOn: string
let dueAfter: string

beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    await acceptedVisit(counter, THREE_DAYS, 'Siti Contoh')
    const dueDay = async () => {
      const [row] = await counter.done('application.list', { work: 'in-progress' })
      return businessDate(row?.dueAt ?? '', 'WIB')
    }
    dueOn = await dueDay()
    await counter.done('holiday.save', { day: dueOn, name: 'Uji', kind: 'regional' })
    dueAfter = await dueDay()
    await counter.done('holiday.remove', { day: dueOn })
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

const rowDue = (day: string) => clerk.button(new RegExp(`^Siti Contoh, .* janji ${shortDate(day)}$`)).waitFor()

async function openBoard(): Promise<void> {
  await clerk.press('Escape')
  await clerk.button('Dikerjakan').click()
  await clerk.page.getByRole('heading', { name: 'Dikerjakan' }).waitFor()
}

it('moves the due date on the board with a local holiday, and back with the shipped list', async () => {
  await openBoard()
  await rowDue(dueOn)

  await clerk.goTo('Pengaturan')
  await clerk.button('Hari libur').first().click()
  const years = Number(dueOn.slice(0, 4)) - Number(businessDate(new Date().toISOString(), 'WIB').slice(0, 4))
  if (years > 0) await clerk.button(`Tahun ${dueOn.slice(0, 4)}`).click()
  await clerk.button('Tambah hari libur').click()
  await clerk.page.getByLabel('Tanggal').fill(dueOn.split('-').reverse().join('/'))
  await clerk.page.getByLabel('Nama hari libur').fill('Hari jadi contoh')
  await clerk.button('Simpan hari libur').click()
  await clerk.page.getByText('Hari jadi contoh · Libur daerah').waitFor()
  await openBoard()
  await rowDue(dueAfter)
  expect(dueAfter > dueOn).toBe(true)

  await clerk.goTo('Pengaturan')
  await clerk.button('Hari libur').first().click()
  if (years > 0) await clerk.button(`Tahun ${dueOn.slice(0, 4)}`).click()
  await clerk.button('Kembalikan ke daftar bawaan').click()
  await clerk.page.getByText('Hari jadi contoh').waitFor({ state: 'detached' })
  await openBoard()
  await rowDue(dueOn)
})

it('refuses a week that does not fit together with the name of the day, and keeps one that does', async () => {
  await clerk.goTo('Pengaturan')
  await clerk.button('Jam kerja').click()
  await clerk.page.getByLabel('Jumat, tutup', { exact: true }).fill('10.00')
  await clerk.button('Simpan jam kerja').click()
  await clerk.page.getByRole('alert').filter({ hasText: 'Jumat' }).waitFor()
  await clerk.page.getByLabel('Jumat, tutup', { exact: true }).fill('15.30')
  await clerk.choose('Arti hari', 'Hari kalender')
  await clerk.button('Simpan jam kerja').click()
  await clerk.page.getByRole('alert').waitFor({ state: 'detached' })
  await clerk.button('Hari libur').first().click()
  await clerk.button('Jam kerja').click()
  await clerk.page.getByLabel('Jumat, tutup', { exact: true }).waitFor()
  expect(await clerk.page.getByLabel('Jumat, tutup', { exact: true }).inputValue()).toBe('15.30')
})
