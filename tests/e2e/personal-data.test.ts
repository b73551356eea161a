import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { businessDate } from '#domain/business-day.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { registration } from '#tests/support/day.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let window: OpenWindow
let clerk: Clerk

beforeAll(async () => {
  const folder = await readyCounter({}, async counter => {
    const now = counter.clock.now
    counter.clock.now = '2015-03-02T01:00:00.000Z'
    for (const name of ['Siti Lama', 'Budi Lama', 'Wati Lama']) await counter.done('visit.register', registration(name))
    counter.clock.now = now
    await counter.done('visit.register', registration('Sarmi Baru'))
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

const open = async (part: string) => {
  await window.page.getByRole('navigation', { name: 'Bagian data pribadi' }).getByRole('button', { name: part }).click()
}

it('is found by its name with Ctrl+K and fits the screen', async () => {
  await clerk.press('Control+K')
  await window.page.getByRole('combobox').fill('musnah')
  await window.page.getByRole('option', { name: 'Data pribadi' }).waitFor()
  await clerk.press('Enter')
  await window.page.getByRole('heading', { name: 'Data pribadi' }).waitFor()
  await window.page.getByText('Buku tamu dan kunjungan').waitFor()
  await picture('usul-musnah')
})

it('draws a list and carries it out once it is signed', async () => {
  await clerk.button('Susun daftar usul musnah').click()
  await clerk.button('Laksanakan').click()
  await window.page.getByLabel('Yang menandatangani', { exact: false }).fill('Ketua Panitia Uji\nAnggota Uji')
  await picture('laksanakan')
  expect(await clerk.button('Musnahkan menurut daftar ini').isDisabled()).toBe(true)
  const [year, month, day] = businessDate(new Date().toISOString(), 'WIB').split('-')
  await window.page.getByLabel('Ditandatangani pada').fill(`${day}/${month}/${year}`)
  await clerk.button('Musnahkan menurut daftar ini').click()
  await window.page.getByText('Daftar sudah dilaksanakan').waitFor()
  await window.page.getByText('Sudah dimusnahkan').waitFor()
  await picture('sudah-dimusnahkan')
})

it('says how long each kind is kept and saves another period', async () => {
  await open('Masa simpan')
  await window.page.getByLabel('Tahun, Buku tamu dan kunjungan').fill('3')
  await picture('masa-simpan')
  await clerk.button('Simpan masa simpan').click()
  await expect.poll(() => clerk.button('Simpan masa simpan').isDisabled()).toBe(true)
  await expect.poll(() => window.page.getByLabel('Tahun, Buku tamu dan kunjungan').inputValue()).toBe('3')
})

it('writes a copy for the person who asks', async () => {
  await open('Salinan data')
  await window.page.getByLabel('Siapa yang meminta?').fill('sarmi')
  await clerk.button('Buat salinan').click()
  await window.page.getByText('salinan-data', { exact: false }).first().waitFor()
  await picture('salinan')
})

it('counts the time after a breach and names who is affected', async () => {
  await open('Insiden')
  await clerk.button('Catat insiden').click()
  await window.page.getByLabel('Data apa yang terungkap').fill('Nama dan nomor antrian')
  await window.page.getByLabel('Kapan dan bagaimana terungkap').fill('Lembar antrian tertinggal di luar')
  await window.page.getByLabel('Penanganan dan pemulihan').fill('Lembar diambil kembali')
  await picture('insiden-baru')
  await clerk.button('Catat dan mulai hitung').click()
  await clerk.button('Buka').click()
  await window.page.getByText('Sarmi Baru').waitFor()
  await window.page.getByText('Sisa waktu', { exact: false }).first().waitFor()
  await picture('insiden')
})
