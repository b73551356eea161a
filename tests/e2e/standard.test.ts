import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { businessDate } from '#domain/business-day.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { registration } from '#tests/support/day.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { decreeText, nextVersion } from '#tests/support/standard-text.ts'

let window: OpenWindow
let clerk: Clerk

beforeAll(async () => {
  const folder = await readyCounter({}, async counter => {
    await counter.done('visit.register', registration('Siti Contoh', { serviceIds: ['mjk-kab-sk-terdaftar-dtks'] }))
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(window.folder)
})

/** For whoever wants to look at the screens: a folder named in LOKET_PICTURES. */
async function picture(name: string): Promise<void> {
  const folder = process.env.LOKET_PICTURES
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await window.page.screenshot({ path: join(folder, `${name}.png`) })
}

const openBy = async (typed: string, name: string) => {
  await clerk.press('Control+K')
  await window.page.getByRole('combobox', { name: 'Cari' }).or(window.page.getByRole('combobox')).last().fill(typed)
  await window.page.getByRole('option', { name, exact: false }).first().waitFor()
  await clerk.press('Enter')
}

const services = () => window.page.getByRole('listbox', { name: 'Layanan' })

it('shows the fourteen components of each service, walked with the keyboard alone', async () => {
  await openBy('standar pelayanan', 'Standar pelayanan')
  await window.page.getByRole('heading', { level: 1 }).waitFor()
  expect(
    await window.page
      .locator('dl > div > dt')
      .filter({ hasText: /^[a-n]\./ })
      .count(),
  ).toBe(14)
  await picture('standar-1')
  const first = await window.page.getByRole('heading', { level: 1 }).textContent()
  await clerk.press('ArrowDown')
  await expect.poll(() => window.page.getByRole('heading', { level: 1 }).textContent()).not.toBe(first)
  await window.page.getByLabel('Cari layanan').fill('biakes')
  expect(await services().getByRole('option').count()).toBe(1)
  await clerk.press('ArrowDown')
  await window.page.getByRole('heading', { name: /Biakesmaskin|Biaya Kesehatan/i }).waitFor()
  await picture('standar-2')
})

it('makes the paper for the wall in the size of the sheet', async () => {
  await window.page.getByRole('combobox', { name: 'Kertas' }).click()
  await window.page.getByRole('option', { name: 'Poster persyaratan' }).click()
  await window.page.getByRole('group', { name: 'Ukuran' }).getByRole('button', { name: 'A3' }).click()
  await clerk.button('Lihat kertasnya').click()
  await window.page.getByRole('region', { name: 'Pratinjau kertas' }).waitFor()
  await picture('standar-poster')
  await clerk.button('Simpan PDF').click()
  await window.page.getByText('Tersimpan', { exact: true }).waitFor()
  await picture('standar-tersimpan')
})

it('names what is wrong in a file and changes nothing', async () => {
  await openBy('versi standar', 'Versi standar pelayanan')
  await window.page.getByRole('heading', { name: 'Versi standar pelayanan' }).waitFor()
  await picture('versi')
  const broken = join(window.folder, 'keputusan-salah.yaml')
  await writeFile(broken, decreeText(nextVersion, ['    fee: Gratis\n', ''], ['feeAmount: 0', 'feeAmount: nol']))
  await window.page.getByLabel('Berkas standar pelayanan').setInputFiles(broken)
  await window.page.getByText('Berkas ini belum dapat diimpor').waitFor()
  await window.page.getByText(/Baris \d+ \(services\[0\]\.feeAmount\): seharusnya angka\./).waitFor()
  await picture('berkas-salah')
  expect(await clerk.button('Impor versi ini').count()).toBe(0)
})

it('takes up a new version that is copied from the old one; who came before keeps the old', async () => {
  await clerk.button('Batalkan impor').click()
  await window.page.getByRole('button', { name: /188\.45\/50\/416-106\/2023/ }).click()
  await clerk.button('Salin sebagai dasar').click()
  await window.page.getByText('Tersimpan', { exact: true }).waitFor()
  const day = businessDate(new Date().toISOString(), 'WIB')
  const copy = join(window.outputFolder, day, 'mojokerto-kab-50-2023-versi-2.yaml')
  const text = await readFile(copy, 'utf8')
  await writeFile(copy, text.replace('name: Surat Keterangan Terdaftar', 'name: Keterangan Terdaftar'))
  await window.page.getByLabel('Berkas standar pelayanan').setInputFiles(copy)
  await window.page.getByText('Layanan yang berubah (1)').waitFor()
  await picture('berkas-baik')
  await clerk.button('Impor versi ini').click()
  await window.page.getByText(/versi 2 berlaku/).waitFor()
  await window.page.getByText('sudah diganti').waitFor()
  await picture('sesudah-impor')

  await openBy('standar pelayanan', 'Standar pelayanan')
  await window.page.getByLabel('Cari layanan').fill('terdaftar')
  await clerk.press('ArrowDown')
  await window.page.getByRole('heading', { level: 1, name: /^Keterangan Terdaftar/ }).waitFor()
  await openBy('siti contoh', 'Siti Contoh')
  await clerk.press('Alt+2')
  await clerk.button('Lihat standarnya').click()
  await window.page.getByRole('heading', { level: 1, name: /^Surat Keterangan Terdaftar/ }).waitFor()
  await window.page.getByText('sudah diganti').waitFor()
  await picture('standar-lama')
})
