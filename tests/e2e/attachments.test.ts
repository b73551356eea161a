import { afterEach, beforeEach, expect, it } from 'vitest'
import { registration } from '#tests/support/day.ts'
import { Clerk } from '../support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'

let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  const folder = await readyCounter({}, async counter => {
    await counter.done('visit.register', registration('Siti Contoh', { serviceIds: ['psr-kab-rekomendasi-adopsi'] }))
  })
  // Chromium's own moving picture in the place of a camera; the permission is asked for all the same.
  window = await openWindow({ folder, switches: ['--use-fake-device-for-media-stream'] })
  clerk = new Clerk(window.page)
  await clerk.signIn()
  await clerk.callNext()
  await clerk.press('F6')
})
afterEach(async () => {
  await window.close()
  await forget(window.folder)
})

/** A picture that is larger than what is kept. */
const wideScan = () =>
  window.page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 1500
    canvas.getContext('2d')?.fillRect(0, 0, 1500, 1500)
    return canvas.toDataURL('image/png').replace('data:image/png;base64,', '')
  })

const sizeOf = (alt: string) =>
  window.page.getByAltText(alt).evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })

it('a scan from a file is made smaller, kept with its paper, looked at and taken away', async () => {
  const { page } = window
  const row = page.getByRole('group', { name: 'SKCK', exact: true }).first()
  await row.getByRole('button', { name: 'Lampiran SKCK' }).click()
  await page.getByLabel('Berkas lampiran SKCK').setInputFiles({
    name: 'KTP Siti Contoh.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await wideScan(), 'base64'),
  })
  await page.getByText('Foto 1').waitFor()
  await clerk.button('Lihat').click()
  expect(await sizeOf('Lampiran SKCK')).toEqual([2000, 1000])
  await clerk.press('Escape')
  await row.getByText('Lampiran (1)').waitFor()

  await row.getByText('Lampiran (1)').click()
  await page.getByLabel('Berkas lampiran SKCK').setInputFiles({
    name: 'catatan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('ini bukan PDF'),
  })
  await page.getByText('bukan foto JPEG').waitFor()
  await clerk.button('Hapus').click()
  await page.getByLabel('Alasan').fill('Salah orang')
  await clerk.button('Hapus lampiran').click()
  await page.getByText('Belum ada foto atau pindaian').waitFor()
})

it('a photo comes from the camera, with the keyboard alone, and the camera is off again', async () => {
  const { page } = window
  const row = page.getByRole('group', { name: 'SKCK', exact: true }).first()
  await row.getByRole('button', { name: 'Ada', exact: true }).focus()
  await clerk.press('l')
  await clerk.button('Foto dengan kamera').press('Enter')
  await clerk.button('Ambil foto').and(page.locator(':enabled')).press('Enter')
  await page.getByText('Foto 1').waitFor()
  expect(await page.locator('video').count()).toBe(0)
  await clerk.button('Lihat').press('Enter')
  expect((await sizeOf('Lampiran SKCK'))[0]).toBeGreaterThan(300)
})

it('a rule is computed from what is typed beside it', async () => {
  const { page } = window
  const rule = page.getByRole('group', { name: 'Apakah COTA sudah menikah paling singkat 5 tahun?' })
  const wedding = rule.getByLabel('Tanggal menikah')
  await wedding.fill('1/1/2026')
  await wedding.press('Enter')
  await rule.getByText('syaratnya paling sedikit 5 tahun').waitFor()
  await wedding.fill('1/1/2001')
  await wedding.press('Enter')
  await rule.getByText(/Lama menikah: 2\d tahun/).waitFor()
  await wedding.fill('1/1/2099')
  await wedding.press('Enter')
  await rule.getByText('belum terjadi').waitFor()
})
