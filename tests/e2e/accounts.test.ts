import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, CERTIFICATE_SERVICE, completeDraft } from '#tests/support/letters.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk

beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    const { settings } = await counter.done('settings.read', {})
    await counter.done('settings.save', { ...settings, tieredVerification: true })
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE, 'Siti Contoh')
    await completeDraft(counter, applicationId, 'registry-certificate')
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

async function addAccount(name: string, roles: string[]): Promise<void> {
  await clerk.goTo('Pengaturan')
  await clerk.button('Akun petugas').click()
  await clerk.button('Tambah akun').click()
  await clerk.page.getByLabel('Nama petugas').fill(name)
  await clerk.page.getByLabel('Petugas loket', { exact: true }).uncheck()
  for (const role of roles) await clerk.page.getByLabel(role, { exact: true }).check()
  await clerk.page.getByLabel('PIN pertama').fill(PIN)
  await clerk.button('Simpan akun').click()
  await clerk.page.getByText(name).first().waitFor()
}

/** The letter that waits, by way of the sheet of its visitor. */
async function openLetter(): Promise<void> {
  await clerk.press('Escape')
  await clerk.button('Dikerjakan').click()
  await clerk.go('Buka lembar tamu')
  await clerk.press('Alt+5')
  await clerk.button('Buka surat').click()
  await clerk.page.getByRole('heading', { name: 'Siti Contoh' }).waitFor()
}

/** Hides the screen and lets somebody else sign in, the day open all the while. */
async function changeClerk(name: string): Promise<void> {
  await clerk.press('F12')
  await clerk.button('Keluar dan ganti petugas').click()
  await clerk.page.getByRole('radio', { name }).check()
  await clerk.signIn()
}

it('takes three people to a signed letter, one after the other at the same counter', async () => {
  await addAccount('Wati Contoh', ['Verifikator'])
  await addAccount('Budi Uji', ['Pembuat dokumen'])
  await openLetter()
  await clerk.page.getByText('Menunggu pemeriksaan').waitFor()

  await changeClerk('Wati Contoh')
  await openLetter()
  expect(await clerk.page.getByLabel('Keperluan').count()).toBe(0)
  await clerk.go('Sudah diperiksa, paraf')

  await changeClerk('Budi Uji')
  await openLetter()
  await clerk.page.getByText('Diperiksa Wati Contoh.').waitFor()
  await clerk.page.getByRole('button', { name: 'Ambil nomor dan cetak' }).waitFor()
})

it('shows each role its own work and no more', async () => {
  await addAccount('Wati Contoh', ['Administrator'])
  await addAccount('Budi Uji', ['Verifikator'])

  await changeClerk('Wati Contoh')
  await clerk.page.getByText('Peran Anda tidak melayani tamu').waitFor()
  expect(await clerk.button('Tamu baru').count()).toBe(0)

  await changeClerk('Budi Uji')
  await clerk.page.getByRole('heading', { name: 'Pekerjaan hari ini' }).waitFor()
  expect(await clerk.button('Tamu baru').count()).toBe(0)
  await clerk.press('F2')
  await clerk.goTo('Pengaturan')
  expect(
    await clerk.page.getByRole('navigation', { name: 'Bagian pengaturan' }).getByRole('button').allInnerTexts(),
  ).toEqual(['PIN saya', 'Ukuran tulisan', 'Dukungan'])
})

it('shows who may do what on one page, and what the office changed', async () => {
  await clerk.goTo('Pengaturan')
  await clerk.button('Hak akses').click()
  const box = clerk.page.getByLabel('Pendamping: Melihat tamu, antrian, dan berkas')
  await box.check()
  await clerk.button('Simpan hak akses').click()
  await clerk.page.locator('td[data-changed]').waitFor()
  await clerk.page.getByRole('button', { name: 'Simpan hak akses', disabled: true }).waitFor()
})

it('hides the screen by itself after two quiet minutes and gives the same field back', async () => {
  await clerk.page.clock.install()
  await clerk.press('F2')
  await clerk.page.getByLabel('Siapa yang datang?').fill('Wati')
  await clerk.page.clock.fastForward('01:55')
  expect(await clerk.page.getByText('Layar disamarkan').count()).toBe(0)
  await clerk.page.clock.fastForward('00:06')
  await clerk.page.getByText('Loket tidak dipakai beberapa menit').waitFor()
  await clerk.signIn()
  expect(await clerk.page.getByLabel('Siapa yang datang?').inputValue()).toBe('Wati')
})

it('makes somebody who types wrong PINs wait, and says how long', async () => {
  await clerk.press('F12')
  const field = clerk.page.getByLabel(/^PIN/)
  for (const pin of ['000001', '000002', '000003', PIN]) {
    await field.fill(pin)
    await clerk.press('Enter')
    await clerk.page
      .getByRole('alert')
      .filter({ hasText: pin === PIN ? /Tunggu \d+ detik/ : 'PIN tidak cocok' })
      .waitFor()
  }
})
