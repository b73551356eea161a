import { afterEach, beforeEach, expect, it } from 'vitest'
import { businessDate } from '#domain/business-day.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedVisit } from '#tests/support/day.ts'
import { CERTIFICATE_SERVICE } from '#tests/support/letters.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { walkSteps } from '#tests/support/steps.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk

beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    const now = Date.parse(counter.clock.now)
    // Ten days ago twenty minutes of opening time were promised, whatever day it is today.
    counter.clock.now = new Date(now - 10 * 86_400_000).toISOString()
    await acceptedVisit(counter, CERTIFICATE_SERVICE, 'Budi Uji')
    counter.clock.now = new Date(now).toISOString()
    await acceptedVisit(counter, 'mjk-kota-pemulangan-mediasi', 'Nama Rahasia')
    const { visitId, applicationId } = await acceptedVisit(counter, 'mjk-kab-bantuan-disabilitas', 'Ani Uji')
    const sentOn = businessDate(counter.clock.now, 'WIB')
    await walkSteps(counter, visitId, { until: 2, on: sentOn })
    await counter.done('step.send-out', { applicationId, stepNo: 2, sentOn, note: null })
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

const rows = () => clerk.page.getByRole('main').getByRole('listitem').allInnerTexts()

it('sorts the same files by time and by who is waited for, and filters them, by keyboard alone', async () => {
  await clerk.find('Lewat janji waktu')
  await clerk.page.getByRole('heading', { name: 'Lewat janji waktu' }).waitFor()
  expect(await rows()).toEqual([expect.stringContaining('Budi Uji')])

  await clerk.button(/^Tanpa waktu pasti/).press('Enter')
  await clerk.page.getByRole('heading', { name: 'Tanpa waktu pasti' }).waitFor()
  expect(await rows()).toEqual([expect.stringContaining('Layanan C')])
  expect(await clerk.page.content()).not.toContain('Rahasia')

  await clerk.button(/^Menunggu instansi lain/).press('Enter')
  await clerk.button(/^Ani Uji, /).waitFor()
  expect(await rows()).toHaveLength(1)

  await clerk.button(/^Semua pekerjaan/).press('Enter')
  await clerk.button(/^Budi Uji, /).waitFor()
  expect(await rows()).toHaveLength(3)
  const service = clerk.page.getByRole('combobox', { name: 'Layanan' })
  await service.fill('Surat Keterangan')
  await service.press('ArrowDown')
  await service.press('Enter')
  await clerk.button(/^Ani Uji, /).waitFor({ state: 'detached' })
  expect(await rows()).toEqual([expect.stringContaining('Budi Uji')])
  await clerk.button(/^Budi Uji, /).press('Enter')
  await clerk.page.getByRole('heading', { name: 'Budi Uji' }).waitFor()
})
