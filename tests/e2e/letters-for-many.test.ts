import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, completeDraft } from '#tests/support/letters.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '#tests/support/private-cups.ts'
import { readPdf } from '#tests/support/read-paper.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { trainingCertificate } from '#tests/support/sample-papers-of-services/letters-people.ts'

const LETTERS = 'Loket-Surat'

let cups: PrivateCups
let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  cups = await startPrivateCups([LETTERS])
  folder = await readyCounter({ officeId: 'mojokerto-kota', printers: { letters: LETTERS } }, async counter => {
    const { applicationId } = await acceptedResident(counter, 'mjk-kota-pelatihan-pemberdayaan-masyarakat')
    await completeDraft(counter, applicationId, trainingCertificate.kind, { ...trainingCertificate.facts, topics: [] })
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

it('makes a certificate for every name that is typed, and prints them together', async () => {
  const { page } = clerk
  await clerk.callNext()
  await clerk.go('Lanjutkan surat')
  await clerk.button('Untuk banyak nama').click()
  const names = page.getByLabel('Nama, satu setiap baris')
  await clerk.filled.filter({ hasText: 'Ambil nomor dan cetak' }).click()
  await page.getByText('Tuliskan paling sedikit satu nama.').waitFor()
  await names.fill("Siti Contoh\n\nMa'ruf Uji \nBudi Contoh\n")
  await page.getByText('3 nama.').waitFor()
  await clerk.press('F8')
  await clerk.go('Ambil 3 nomor dan cetak')
  await page.getByText(`Sertifikat pelatihan untuk semua nama dicetak di ${LETTERS}.`).waitFor()
  const { pages } = await readPdf(await readFile(await cups.printed(`${LETTERS}-1`)))
  expect(pages.map(text => /kepada (.+?) telah/.exec(text)?.[1])).toEqual(['Siti Contoh', "Ma'ruf Uji", 'Budi Contoh'])
  await clerk.button('Cetak untuk semua nama').waitFor()
})
