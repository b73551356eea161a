import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let disk: string
let window: OpenWindow
let clerk: Clerk

beforeEach(async () => {
  // In memory, so it is another disk than the data's.
  disk = await mkdtemp('/dev/shm/loket-')
  folder = await readyCounter({}, async counter => {
    await counter.done('backup.make', { date: null })
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
  await rm(disk, { recursive: true, force: true })
})

const light = (text: string) => clerk.page.getByTitle(text)

it('calls the data safe only once a copy lies on another disk', async () => {
  await light('Folder cadangan kedua belum dipilih.').waitFor()
  await clerk.goTo('Pengaturan')
  await clerk.button('Folder cadangan kedua').click()
  await clerk.page.getByLabel('Folder cadangan kedua').fill(disk)
  await clerk.button('Simpan pengaturan').click()
  await clerk.page.getByText('Semua tersimpan').waitFor()
  await light('hanya di disk komputer ini').waitFor()
  await clerk.closeDay()
  await light('Salinan di disk lain dibuat dan dibaca kembali').waitFor()
  expect((await readdir(disk)).filter(name => name.endsWith('.db'))).toHaveLength(1)
})
