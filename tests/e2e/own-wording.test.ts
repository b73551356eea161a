import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  folder = await readyCounter()
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(folder)
})

it('words a letter in the office’s own words, sees the page meanwhile, and goes back to the shipped wording', async () => {
  const { page } = clerk
  const sheet = page.getByLabel('Pratinjau Surat rekomendasi Biakesmaskin')
  await clerk.goTo('Redaksi surat')
  await page.getByLabel('Cari surat atau layanan').fill('biakesmaskin')
  await clerk.button('Ubah redaksi').click()

  const last = page.getByLabel('Kalimat', { exact: true }).last()
  await last.fill('Rekomendasi ini berlaku bagi ')
  await page.getByRole('combobox', { name: 'Isian surat ini' }).fill('Pasien:huruf besar')
  await page.getByRole('option', { name: 'Pasien:huruf besar' }).click()
  expect(await last.inputValue()).toBe('Rekomendasi ini berlaku bagi {Pasien:huruf besar}')
  await sheet.getByText('Rekomendasi ini berlaku bagi nama').first().waitFor()

  await last.fill('Rekomendasi ini berlaku bagi {Pasien')
  await page.getByText('Kurung kurawal yang dibuka belum ditutup.').first().waitFor()
  await last.fill('Rekomendasi ini berlaku bagi {Pasien}.')
  await clerk.button('Simpan redaksi kantor').click()
  await page.getByText('Redaksi kantor, disimpan').waitFor()

  await clerk.button('Kembali ke redaksi bawaan').click()
  await clerk.button('Ya, pakai redaksi bawaan').click()
  await page.getByText('Redaksi bawaan', { exact: true }).waitFor()
  await sheet.getByText('dipergunakan sebagaimana mestinya').first().waitFor()
})
