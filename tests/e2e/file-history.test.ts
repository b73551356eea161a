import { afterEach, expect, it } from 'vitest'
import { registration } from '#tests/support/day.ts'
import { Clerk } from '../support/clerk.ts'
import { resident } from '../support/letters.ts'
import { PIN } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'

let window: OpenWindow
afterEach(async () => {
  await window.close()
  await forget(window.folder)
})

it('the history of a file opens from the sheet, for who may read the audit trail alone', async () => {
  const folder = await readyCounter({}, async counter => {
    const person = resident('Siti Contoh')
    const { visitId } = await counter.done('visit.register', registration('', { person }))
    const sheet = await counter.done('visit.read', { visitId })
    await counter.done('person.correct', { personId: sheet.person.id, fields: { nik: '3516014107900002' } })
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['front-office'], pin: PIN })
  })
  window = await openWindow({ folder })
  const { page } = window
  const clerk = new Clerk(page)
  await clerk.signIn()
  await clerk.callNext()
  await clerk.button('Riwayat berkas').click()
  await page.getByRole('heading', { name: 'Riwayat berkas' }).waitFor()
  const rows = page.getByRole('list', { name: 'Riwayat berkas' }).getByRole('listitem')
  await rows.first().waitFor()
  const corrected = await rows.filter({ hasText: 'Data tamu diubah' }).innerText()
  expect(corrected).toContain('NIK: 3516••••••••0001 → 3516••••••••0002')
  expect(corrected).toContain('Rini Contoh')
  await clerk.press('Escape')
  await clerk.button('Riwayat berkas').waitFor()

  await window.close()
  window = await openWindow({ folder })
  const other = new Clerk(window.page)
  await window.page.getByRole('radio', { name: 'Wati Contoh' }).check()
  await other.signIn()
  await window.page.getByText('A-001').first().waitFor()
  await window.page.getByRole('heading', { name: 'Siti Contoh' }).waitFor()
  expect(await other.button('Riwayat berkas').count()).toBe(0)
})
