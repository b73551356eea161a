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

/** The system's dialog belongs to no page, so its answer is put in its place; everything on both sides of it is real. */
const answerDialog = (filePaths: string[]) =>
  window.application.evaluate(({ dialog }, filePaths) => {
    const asked: unknown[] = []
    Object.assign(globalThis, { asked })
    dialog.showOpenDialog = async (...options: unknown[]) => {
      asked.push(options.at(-1))
      return { canceled: filePaths.length === 0, filePaths }
    }
  }, filePaths)

it('takes the folder that is picked in the dialog of the system, and keeps what was typed where none is', async () => {
  await clerk.goTo('Cadangan')
  await clerk.button('Pilih folder kedua').click()
  const field = clerk.page.getByLabel('Folder cadangan kedua')
  await answerDialog([])
  await field.fill('/media/flashdisk')
  await clerk.button('Pilih folder…').click()
  const asked = () => window.application.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)
  await expect.poll(asked).toMatchObject([{ defaultPath: '/media/flashdisk' }])
  expect(await field.inputValue()).toBe('/media/flashdisk')
  await answerDialog([disk])
  await clerk.button('Pilih folder…').click()
  await clerk.page.waitForFunction(
    folder => [...document.querySelectorAll('input')].some(({ value }) => value === folder),
    disk,
  )
  await clerk.button('Simpan pengaturan').click()
  await clerk.page.getByText('Semua tersimpan').waitFor()
  await clerk.press('Escape')
  await clerk.filled.filter({ hasText: 'Buat cadangan sekarang' }).click()
  await light('Salinan di disk lain dibuat dan dibaca kembali').waitFor()
})
