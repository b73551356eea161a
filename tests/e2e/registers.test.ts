import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { registration } from '#tests/support/day.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  folder = await readyCounter({ officeId: 'mojokerto-kota' }, async counter => {
    await counter.done('visit.register', registration('Siti Contoh', { serviceIds: ['mjk-kota-slrt'] }))
    await counter.done('visit.register', registration('Wati Rahasia', { serviceIds: ['mjk-kota-rumah-aman-shelter'] }))
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(folder)
})

const sheet = (name: string) => clerk.page.getByLabel(`Pratinjau ${name}`)

it('shows the registers of the office and prints the chosen one, by keyboard alone', async () => {
  const { page } = clerk
  await clerk.goTo('Register')
  await page.getByRole('button', { name: 'Agenda P2TP2A, rahasia' }).waitFor()
  await page.keyboard.press('End')
  await page.getByText('Register rahasia').waitFor()
  await page.getByRole('button', { name: 'Tanda terima bantuan' }).focus()
  await sheet('Tanda terima bantuan').getByText('TANDA TERIMA BANTUAN').first().waitFor()
  await page.getByRole('button', { name: 'Register permohonan' }).focus()
  const book = sheet('Register permohonan')
  await book.getByText('Siti Contoh').first().waitFor()
  await book.getByText('Tamu layanan C').first().waitFor()
  expect(await book.getByText('Wati Rahasia').count()).toBe(0)
  await page.getByRole('button', { name: 'Bulan', exact: true }).click()
  await clerk.button('Simpan PDF').click()
  await page.getByText('Tersimpan').waitFor()
  const written = await readdir(join(folder, 'output'), { recursive: true })
  expect(written.filter(name => /register-permohonan-\d{4}-\d{2}\.pdf$/.test(name))).toHaveLength(1)
})

it('keeps a sealed register by case code, and goes from the agenda to its year on paper', async () => {
  const { page } = clerk
  await page.getByRole('button', { name: 'Agenda P2TP2A, rahasia' }).focus()
  const agenda = sheet('Agenda P2TP2A')
  await clerk.button('Tampilkan register').click()
  await agenda.getByText('Belum diterima').first().waitFor()
  expect(await agenda.getByText('Wati Rahasia').count()).toBe(0)
  await page.getByText('tanpa nama. Setiap kali dilihat').waitFor()
  await clerk.goTo('Agenda surat')
  await page.getByRole('button', { name: /^Cetak agenda \d{4}$/ }).click()
  await sheet('Agenda surat keluar')
    .getByText(/^Tahun \d{4}$/)
    .first()
    .waitFor()
})
