import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { Clerk } from '../support/clerk.ts'
import { isMarked, saidBeside } from '../support/fields.ts'
import { resourcesFolder } from '../support/folders.ts'
import { PIN } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'

const KEY_WARNING = /Kunci basis data tersimpan sebagai berkas biasa .* petugas loket/
const offices = loadCatalogue(join(resourcesFolder, 'catalogue')).offices()

let window: OpenWindow
let clerk: Clerk

const field = (label: string) => window.page.getByLabel(label, { exact: true })
const heading = (text: string) => window.page.getByRole('heading', { name: text })
const shown = (text: string) => heading(text).waitFor()
const restart = async () => {
  const { folder } = window
  await window.close()
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
}

beforeEach(async () => {
  window = await openWindow()
  clerk = new Clerk(window.page)
})
afterEach(async () => {
  await window.close()
  await forget(window.folder)
})

it('offers every office of the catalogue, filled from its decrees, and an office without any', async () => {
  await shown('Di kantor mana loket ini?')
  await window.page.getByRole('radio', { name: 'Kantor lain' }).waitFor()
  expect(await window.page.getByRole('radio').count()).toBe(offices.length + 1)
  expect(await clerk.filled.isDisabled()).toBe(true)
  for (const office of offices) {
    await window.page.getByRole('radio', { name: office.name }).check()
    await clerk.filled.click()
    await shown('Isian kantor')
    expect(await field('Nama kantor').inputValue()).toBe(office.name)
    expect(await field('Pemerintah daerah').inputValue()).toBe(office.government)
    await clerk.button('Kembali').click()
  }
  await window.page.getByRole('radio', { name: 'Kantor lain' }).check()
  await clerk.filled.click()
  expect(await field('Nama kantor').inputValue()).toBe('')
})

it('refuses what an office cannot be without, each beside its field', async () => {
  await window.page.getByRole('radio', { name: 'Kantor lain' }).check()
  await clerk.filled.click()
  await field('Nama kantor').fill('   ')
  await field('Nama loket').fill('')
  await field('Pola nomor surat').fill('{code}/{unit}/{year}')
  await clerk.filled.click()
  for (const [label, sentence] of [
    ['Nama kantor', 'Isi nama kantor.'],
    ['Nama loket', 'Isi nama loket'],
    ['Pola nomor surat', 'Tambahkan {serial}'],
    ['Penanda tangan surat', 'Isi nama pejabat'],
    ['Jabatan', 'Isi jabatannya'],
  ] as const) {
    expect.soft(await saidBeside(window.page, label)).toContain(sentence)
    expect.soft(await isMarked(window.page, label)).toBe(true)
  }
  expect(await heading('Isian kantor').isVisible()).toBe(true)

  await field('Nama kantor').fill('Dinas Sosial Kabupaten Contoh')
  await field('Nama loket').fill('Loket 1')
  await field('Pola nomor surat').fill('{code}/{serial}/{unit}/{year}')
  await field('Penanda tangan surat').fill('Contoh Kepala Dinas')
  await field('Jabatan').fill('Kepala Dinas Sosial')
  await clerk.filled.click()
  await shown('Siapa petugas pertama?')
})

it('refuses an account without a name, and a PIN that is short, no number or typed differently', async () => {
  await toAccount()
  expect(await field('PIN').getAttribute('type')).toBe('password')
  expect(await field('PIN sekali lagi').getAttribute('type')).toBe('password')
  for (const { name = 'Rini Contoh', pin = PIN, again = pin, label, sentence } of [
    { name: '', label: 'Nama petugas', sentence: 'Isi nama petugas.' },
    { name: '  ', label: 'Nama petugas', sentence: 'Isi nama petugas.' },
    { pin: '12345', label: 'PIN', sentence: '6 sampai 12 angka' },
    { pin: 'rahasia', label: 'PIN', sentence: '6 sampai 12 angka' },
    { again: '246811', label: 'PIN sekali lagi', sentence: 'belum sama' },
  ]) {
    await account(name, pin, again)
    await clerk.filled.click()
    expect(await saidBeside(window.page, label)).toContain(sentence)
    expect(await isMarked(window.page, label)).toBe(true)
    expect(await heading('Siapa petugas pertama?').isVisible()).toBe(true)
  }
  await account('Rini Contoh', PIN, PIN)
  await clerk.filled.click()
  await shown('Printer dan kertas')
})

it('keeps what was typed on the way back and forth', async () => {
  await toAccount()
  await account('Rini Contoh', PIN, PIN)
  await clerk.press('Escape')
  await shown('Isian kantor')
  await field('Nama loket').fill('Loket Dua')
  await field('NIP (bila ada)').fill('19700101')
  await clerk.choose('Zona waktu', 'WITA')
  await clerk.button('Kembali').click()
  await shown('Di kantor mana loket ini?')
  expect(await window.page.getByRole('radio', { name: offices[0]?.name ?? '' }).isChecked()).toBe(true)

  await clerk.filled.click()
  await shown('Isian kantor')
  expect(await field('Nama loket').inputValue()).toBe('Loket Dua')
  expect(await field('NIP (bila ada)').inputValue()).toBe('19700101')
  expect(await window.page.getByRole('button', { name: 'WITA' }).getAttribute('aria-pressed')).toBe('true')
  await clerk.filled.click()
  expect(await field('Nama petugas').inputValue()).toBe('Rini Contoh')
  expect(await field('PIN').inputValue()).toBe(PIN)
  expect(await field('PIN sekali lagi').inputValue()).toBe(PIN)
  await clerk.filled.click()
  await shown('Printer dan kertas')
})

it('keeps nothing before the last answer, and asks for the PIN from then on', async () => {
  await toAccount()
  await restart()
  await clerk.setUp(offices[0]?.name ?? '')
  await restart()
  await shown('Masuk ke loket')
  expect(await window.page.getByText(KEY_WARNING).isVisible()).toBe(true)

  await field('PIN').fill('111111')
  await clerk.press('Enter')
  await window.page.getByRole('alert').getByText('PIN tidak cocok').waitFor()
  expect(await field('PIN').inputValue()).toBe('')
  expect(await clerk.button('Tamu baru').count()).toBe(0)

  await clerk.signIn()
  await clerk.button('Tamu baru').waitFor()
  await clerk.button('1 peringatan').click()
  await window.page.getByText(KEY_WARNING).waitFor()
})

it('sets up an office without decrees, which serves its visitors all the same', async () => {
  await window.page.getByRole('radio', { name: 'Kantor lain' }).check()
  await clerk.filled.click()
  await field('Nama kantor').fill('Dinas Sosial Kabupaten Contoh')
  await field('Penanda tangan surat').fill('Contoh Kepala Dinas')
  await field('Jabatan').fill('Kepala Dinas Sosial')
  await clerk.filled.click()
  await account('Rini Contoh', PIN, PIN)
  await clerk.filled.click()
  await shown('Printer dan kertas')
  await clerk.filled.click()
  await clerk.keepRecoveryKey()
  await shown('Loket siap dipakai')
  expect(await window.page.getByText(KEY_WARNING).isVisible()).toBe(true)
  await clerk.filled.click()
  await clerk.button('Tamu baru').waitFor()
  expect(await clerk.register({ name: 'Siti Contoh', purpose: 'Informasi' })).toBe('A-001')
})

it('shows the recovery key once, names a group that was typed wrongly, and goes on with the paper alone', async () => {
  await toAccount()
  await account('Rini Contoh', PIN, PIN)
  await clerk.filled.click()
  await shown('Printer dan kertas')
  await clerk.filled.click()
  await shown('Kunci pemulihan')
  expect(await clerk.button('Cetak kunci').isDisabled()).toBe(true)
  const groups = window.page.getByRole('list', { name: 'Kunci pemulihan' }).getByRole('listitem')
  await groups.first().waitFor()
  expect(await groups.count()).toBe(8)
  const key = (await groups.allInnerTexts()).map(text => text.slice(-5))
  await clerk.filled.click()
  await shown('Cocokkan dengan kertasnya')
  const page = await window.page.content()
  for (const group of key) expect(page).not.toContain(group)
  await window.page
    .getByLabel(/^Kelompok \d$/)
    .first()
    .fill('AAAAA')
  await clerk.filled.click()
  await window.page.getByRole('alert').getByText('belum sama dengan kunci pemulihan').waitFor()

  await clerk.button('Buat kunci lain').click()
  const other = await clerk.keepRecoveryKey()
  await shown('Loket siap dipakai')
  expect(other).not.toBe(key.join('-'))
  await clerk.filled.click()
  await clerk.button('Tamu baru').waitFor()
})

async function toAccount(): Promise<void> {
  await window.page.getByRole('radio', { name: offices[0]?.name ?? '' }).check()
  await clerk.filled.click()
  await shown('Isian kantor')
  await clerk.filled.click()
  await shown('Siapa petugas pertama?')
}

async function account(name: string, pin: string, again: string): Promise<void> {
  await field('Nama petugas').fill(name)
  await field('PIN').fill(pin)
  await field('PIN sekali lagi').fill(again)
}
