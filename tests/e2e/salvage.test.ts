import { mkdir } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { registration } from '#tests/support/day.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    await counter.done('visit.register', registration('Siti Contoh'))
    const copy = await counter.done('backup.make', { date: null })
    for (const name of ['Budi Uji', 'Wati Contoh'])
      await counter.done('visit.register', registration(name, { purpose: 'information', purposeNote: 'Bertanya' }))
    await counter.done('visit.register', registration('Rahasia', { serviceIds: ['mjk-kota-rumah-aman-shelter'] }))
    await counter.done('backup.restore', { file: copy.path, lastNumbers: null })
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

const picture = async (name: string) => {
  const pictures = process.env.LOKET_PICTURES
  if (pictures === undefined) return
  await mkdir(pictures, { recursive: true })
  await clerk.page.screenshot({ path: `${pictures}/${name}.png` })
}

it('reads the file that was put aside and lists what is to be entered again, with the keyboard alone', async () => {
  await clerk.find('Penyelamatan data')
  const kept = clerk.page.getByRole('list', { name: 'Berkas yang disimpan' })
  await kept.getByRole('button', { name: 'Disimpan sebelum pemulihan' }).waitFor()
  await picture('salvage-files')
  await clerk.press('Enter')
  await clerk.page.getByText('Isinya belum dibaca').waitFor()
  await clerk.press('Enter')
  const missing = clerk.page.getByRole('list', { name: 'Belum ada dalam data sekarang' })
  await missing.waitFor()
  await picture('salvage-report')
  expect(await missing.getByRole('button').count()).toBe(6)
  expect(await missing.innerText()).toContain('Budi Uji')
  expect(await clerk.page.getByText('Rahasia').count()).toBe(0)
  await clerk.button('Berkas lain').click()
  await kept.waitFor()
})
