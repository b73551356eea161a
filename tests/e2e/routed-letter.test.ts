import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, completeDraft, HEALTH_COST_SERVICE } from '#tests/support/letters.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '#tests/support/private-cups.ts'
import { normalised, readPdf } from '#tests/support/read-paper.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

const KIND = 'health-cost-recommendation'
const TICKETS = 'Loket-Tiket'
const LETTERS = 'Loket-Surat'

let cups: PrivateCups
let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  cups = await startPrivateCups([TICKETS, LETTERS])
  folder = await readyCounter({ printers: { tickets: TICKETS, letters: LETTERS } }, async counter => {
    const { applicationId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
    await completeDraft(counter, applicationId, KIND)
  })
  window = await openWindow({ folder, environment: cups.env })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await cups?.stop()
  await window?.close()
  await forget(folder)
})

const textOf = async (requestId: string) =>
  normalised((await readPdf(await readFile(await cups.printed(requestId)))).text)

describe('a kind of letter with copies and initials', () => {
  it('is told them in the settings, where a line that is no post is refused', async () => {
    await clerk.goTo('Pengaturan')
    await clerk.button('Ketentuan tiap surat').click()
    await clerk.button('Ubah Surat rekomendasi Biakesmaskin').click()
    const copies = clerk.page.getByLabel('Tembusan, satu jabatan setiap baris')
    await copies.fill('Camat Contoh\nYth. Bupati Contoh')
    await clerk.page.getByText('Baris 2: Tulis jabatannya saja, tanpa Kepada atau Yth.').waitFor()
    await copies.fill('Direktur RSUD Contoh\nCamat Contoh\n')
    for (const [index, post] of ['Kepala Bidang Contoh', 'Konseptor'].entries()) {
      await clerk.button('Tambah paraf').click()
      await clerk.page.getByLabel(`Paraf ke-${index + 1}`, { exact: true }).fill(post)
    }
    await clerk.button('Simpan ketentuan surat').click()
    await clerk.page.getByText('Tembusan: Direktur RSUD Contoh; Camat Contoh').waitFor()
    await clerk.page.getByText('Paraf: Kepala Bidang Contoh; Konseptor').waitFor()
  })

  it('can wait for a paper while its letter is a draft, and goes on with the time that was left', async () => {
    await clerk.press('Escape')
    await clerk.callNext()
    await clerk.press('Alt+4')
    await clerk.button('Minta berkas lagi').click()
    await clerk.page.getByLabel('Alasan').fill('Nama pada KK berbeda')
    await clerk.button(/^Minta berkas$/).click()
    await clerk.page.getByText('Menunggu berkas dari pemohon', { exact: true }).waitFor()
    await clerk.page.getByText('Berhenti', { exact: true }).waitFor()
    await clerk.go('Terima berkas dan cetak')
    await clerk.page.getByText('Berjalan', { exact: true }).waitFor()
    expect(await textOf(`${TICKETS}-1`)).toContain('TANDA TERIMA')
  })

  it('shows its copies before it is signed, and its archive copy alone carries the initials', async () => {
    await clerk.go('Lanjutkan surat')
    await clerk.sheetShown()
    const copies = clerk.page.getByRole('listitem')
    expect(await copies.allInnerTexts()).toEqual(['Direktur RSUD Contoh', 'Camat Contoh'])
    await clerk.go('Ambil nomor dan cetak')
    await clerk.filled.filter({ hasText: 'Sudah ditandatangani' }).waitFor()
    await clerk.page.getByText('Direktur RSUD Contoh; Camat Contoh', { exact: true }).waitFor()
    await clerk.button('Cetak arsip').click()
    await clerk.page.getByText(`Lembar arsip dicetak di ${LETTERS}.`).waitFor()
    const [letter, archive] = [await textOf(`${LETTERS}-2`), await textOf(`${LETTERS}-3`)]
    expect(archive).toContain('Konseptor')
    expect(letter).not.toContain('Konseptor')
    expect(letter).toContain('Tembusan: 1. Direktur RSUD Contoh')
  })
})
