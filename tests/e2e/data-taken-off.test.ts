import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '../support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk

beforeEach(async () => {
  folder = await readyCounter()
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

const data = () => join(folder, 'data')
const elsewhere = () => join(folder, 'flash-disk-in-a-pocket')
const heading = (name: string) => window.page.getByRole('heading', { name })

it('refuses the next visitor, says what to do, comes back by itself and has lost nothing', async () => {
  await clerk.signIn()
  expect(await clerk.register({ name: 'Siti Contoh' })).toBe('A-001')
  await rename(data(), elsewhere())
  await clerk.fillVisitor({ name: 'Budi Uji' })
  await clerk.filled.click()
  await heading('Data tidak ada di tempatnya').waitFor()
  expect(existsSync(data())).toBe(false)

  await rename(elsewhere(), data())
  await heading('Data tidak ada di tempatnya').waitFor({ state: 'detached' })
  // The clerk is still signed in, on the same screen, and what was typed is still there.
  await clerk.filled.click()
  expect(await clerk.givenNumber()).toBe('A-002')
  await clerk.press('Escape')
  await clerk.press('Escape')
  const waiting = window.page.getByRole('region', { name: 'Menunggu' })
  await waiting.getByText('A-002').waitFor()
  expect(await waiting.innerText()).toMatch(/A-001[\s\S]*A-002/)
})

it('is noticed before anybody writes', async () => {
  await clerk.signIn()
  await rename(data(), elsewhere())
  await heading('Data tidak ada di tempatnya').waitFor()
  await rename(elsewhere(), data())
  await clerk.button('Tamu baru').waitFor()
})

it('is never taken for a first run; an empty store is made only for somebody who says so twice', async () => {
  await clerk.signIn()
  await window.close()
  await rename(data(), elsewhere())
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await heading('Data tidak ada di tempatnya').waitFor()
  await clerk.button('Coba lagi').click()
  await heading('Data tidak ada di tempatnya').waitFor()
  expect(existsSync(data())).toBe(false)

  await clerk.button('Mulai dengan data kosong').click()
  await clerk.button('Ya, mulai tanpa data lama').click()
  await window.page.getByRole('radio').first().waitFor()
  expect(existsSync(data())).toBe(true)
})
