import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedVisit } from '#tests/support/day.ts'
import { PIN } from '#tests/support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { walkSteps } from '#tests/support/steps.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  folder = await readyCounter({}, async counter => {
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier'], pin: PIN })
    const grant = await acceptedVisit(counter, 'psr-kab-hibah-bansos-lksa', 'Budi Contoh')
    await walkSteps(counter, grant.visitId, { until: 4 })
    const asked = await acceptedVisit(counter, 'psr-kab-data-informasi', 'Ani Contoh')
    await walkSteps(counter, asked.visitId, { until: 3 })
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(folder)
})

const shown = (text: string | RegExp) => clerk.page.getByText(text).first().waitFor()
const inSteps = (name: string | RegExp) => clerk.page.getByRole('list').getByRole('button', { name })

describe('the steps of a grant', () => {
  it('want the field verification written down first', async () => {
    await clerk.callNext()
    await clerk.press('Alt+4')
    await inSteps('Catat hasil kunjungan').waitFor()
    await clerk.reportVisit()
    await shown(/Kunjungan .* oleh Rini Contoh: memenuhi syarat/)
    await inSteps('Langkah 4 selesai').click()
  })

  it('ask who decided and when, and let the form be left with Esc', async () => {
    await inSteps('Catat keputusan').click()
    await clerk.press('Escape')
    await inSteps('Catat keputusan').click()
    await clerk.choose('Apa keputusannya?', 'Disetujui')
    await clerk.button('Catat, langkah 5 selesai').click()
    await shown('Tuliskan nama yang memutuskan (Kabid) dan tanggalnya.')
    await clerk.page.getByLabel('Diputuskan oleh').fill('Contoh Kepala Bidang')
    await clerk.button('Catat, langkah 5 selesai').click()
    await shown(/Disetujui, diputuskan Contoh Kepala Bidang/)
    await inSteps('Langkah 6 selesai').click()
  })

  it('wait for the Bupati, by the keyboard alone', async () => {
    await inSteps('Kirim ke Bupati').press('Enter')
    await clerk.page.getByLabel('Tanggal kirim').press('Enter')
    await shown(/Menunggu Bupati sejak/)
    await clerk.filled.filter({ hasText: 'Catat jawaban Bupati' }).waitFor()
    await inSteps('Catat jawaban Bupati').press('Enter')
    await clerk.page.getByLabel('Tanggal kembali').press('Enter')
    await shown(/Dikirim ke Bupati .*, kembali/)
  })

  it('are handed to a colleague', async () => {
    await inSteps('Serahkan kepada rekan').click()
    await clerk.pick('Rekan', 'Wati Contoh')
    await clerk.button('Serahkan').last().click()
    await shown(/Menunggu Wati Contoh menerima/)
  })

  it('go back to an earlier one with a reason', async () => {
    await inSteps('Kembali ke sini').nth(3).click()
    await clerk.page.getByLabel('Alasan').fill('Alamat lembaga keliru')
    await clerk.button('Kembali ke langkah ini').click()
    await inSteps('Langkah 4 selesai').waitFor()
    expect(await inSteps('Kembali ke sini').count()).toBe(3)
  })
})

it('leaves the delivery out where the information asked for is excluded', async () => {
  await clerk.callNext()
  await clerk.press('Alt+4')
  await inSteps('Catat keputusan').click()
  await clerk.choose('Apakah data yang diminta termasuk data yang dikecualikan?', 'Dikecualikan')
  await clerk.page.getByLabel('Diputuskan oleh').fill('Contoh Sekretaris')
  await clerk.button('Catat, langkah 3 selesai').click()
  await shown('Dilewati: tidak berlaku untuk permohonan ini')
})
