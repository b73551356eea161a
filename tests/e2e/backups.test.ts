import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CounterBridge } from '#contract/wire.ts'
import type { Progress } from '#domain/progress.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { registration } from '#tests/support/day.ts'
import { type OpenCounter, PIN } from '#tests/support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { recoveryPaper } from '#tests/support/recovery-paper.ts'

const DAY_MS = 24 * 3_600_000

let folder: string
let window: OpenWindow
let clerk: Clerk
afterEach(async () => {
  await window.close()
  await forget(folder)
})

async function open(play: (counter: OpenCounter) => Promise<void> = async () => undefined) {
  folder = await readyCounter({}, play)
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
}
const copies = () => clerk.page.getByRole('list', { name: 'Salinan data' }).getByRole('button')
const text = (words: string | RegExp) => clerk.page.getByText(words)

describe('the copies of the data', () => {
  it('are made and proven, and a damaged one is told', async () => {
    await open(async counter => {
      await counter.done('visit.register', registration('Siti Contoh'))
    })
    await clerk.button('Belum ada cadangan').click()
    await text('Belum ada salinan').waitFor()
    await clerk.page.evaluate(() => {
      const page = globalThis as unknown as { counter: CounterBridge; told: Progress[] }
      page.told = []
      page.counter.onProgress(({ progress }) => page.told.push(progress))
    })
    await clerk.filled.click()
    await text(/Salinan .* tersimpan/).waitFor()
    const told = await clerk.page.evaluate(() => (globalThis as unknown as { told: Progress[] }).told)
    expect(told.at(-1)).toEqual({ doing: 'prove', done: told.length, all: told.length })
    expect(await copies().count()).toBe(1)
    expect(await copies().first().getAttribute('aria-label')).toMatch(/Komputer ini, .*, Terbukti utuh$/)

    await clerk.button('Periksa salinan ini').click()
    await text('Salinan ini utuh').waitFor()
    expect(await clerk.page.getByRole('status').last().innerText()).toMatch(/Kunjungan\s+1\s+Nomor surat\s+0/)

    const [file = ''] = (await readdir(join(folder, 'backups'))).filter(name => name.endsWith('.db'))
    const path = join(folder, 'backups', file)
    const bytes = await readFile(path)
    await writeFile(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    await clerk.button('Periksa salinan ini').click()
    await clerk.page.getByRole('alert').getByText('Salinan ini rusak').waitFor()
    await copies()
      .first()
      .and(clerk.page.getByLabel(/Belum diperiksa$/))
      .waitFor()
  })

  it('are proven with the paper of the recovery key, as a new computer would open them', async () => {
    let paper = ''
    await open(async counter => {
      paper = await recoveryPaper(counter)
      await counter.done('visit.register', registration('Siti Contoh'))
      await counter.done('backup.make', { date: null })
    })
    await clerk.button('Belum ada di disk lain').click()
    await clerk.button('Periksa dengan kertas kunci…').click()
    const field = clerk.page.getByLabel('Kunci pemulihan')
    await field.fill('salah ketik')
    await clerk.button('Buka salinan').click()
    await field.fill(paper)
    await clerk.button('Buka salinan').click()
    await text('Salinan ini utuh').waitFor()
    await field.waitFor({ state: 'detached' })
  })

  it('are found with Ctrl+K', async () => {
    await open()
    await clerk.press('Control+k')
    await clerk.page.getByLabel(/^Cari tindakan/).fill('flashdisk')
    await clerk.press('Enter')
    await clerk.page.getByRole('heading', { name: 'Cadangan' }).waitFor()
  })
})

describe('restoring', () => {
  it('goes back to yesterday by keyboard alone: numbers go on above the papers, and the clerk signs in anew', async () => {
    await open(async counter => {
      counter.clock.now = new Date(Date.now() - DAY_MS).toISOString()
      await counter.done('visit.register', registration('Siti Contoh'))
      await counter.done('backup.make', { date: null })
      counter.clock.now = new Date().toISOString()
      await counter.done('visit.register', registration('Budi Uji'))
    })
    await clerk.goTo('Cadangan')
    await copies().first().waitFor()
    await clerk.press('Enter')
    await clerk.press('Tab')
    await clerk.press('Enter')
    await text('1 kunjungan dicatat sesudah salinan ini dibuat.').waitFor()
    await clerk.press('Enter')
    await clerk.page.getByLabel('A, Umum').and(clerk.page.locator(':focus')).waitFor()
    await clerk.press('Enter')
    await text('Isi angkanya, atau 0 bila belum ada.').first().waitFor()
    for (const number of ['A-041', '0', '0', '9012']) {
      await clerk.page.keyboard.type(number)
      await clerk.press('Tab')
    }
    await clerk.filled.press('Enter')
    await clerk.filled.filter({ hasText: 'Pulihkan data sekarang' }).press('Enter')
    await text('Nomor terakhir yang tercatat 0. Periksa kembali nomornya.').first().waitFor()
    await clerk.page.getByLabel('Nomor urut surat').fill('12')
    await clerk.press('Enter')
    await text('1 kunjungan yang dicatat sesudahnya tidak ada lagi di layar.').waitFor()
    await clerk.press('Escape')
    expect(await clerk.page.getByLabel('A, Umum').inputValue()).toBe('A-041')
    await clerk.filled.click()
    await clerk.filled.filter({ hasText: 'Pulihkan data sekarang' }).press('Enter')

    await text('Data sudah dipulihkan sampai').waitFor()
    await clerk.signIn(PIN)
    expect(await clerk.register({ name: 'Joko Contoh' })).toBe('A-042')
    await clerk.goTo('Cadangan')
    await copies().filter({ hasText: 'sebelum pemulihan' }).waitFor()
  })

  it('shows who may sign in now, where the copy does not know who restored it', async () => {
    await open(async counter => {
      await counter.done('backup.make', { date: null })
      await counter.done('account.add', { name: 'Wati Uji', pin: '736251', roles: ['administrator'] })
    })
    await clerk.button(/Menu$/).click()
    await clerk.page.getByRole('menuitem', { name: 'Keluar' }).click()
    await clerk.page.getByRole('radio', { name: 'Wati Uji' }).check()
    await clerk.signIn('736251')
    await clerk.goTo('Cadangan')
    await clerk.button('Pulihkan dari salinan ini').click()
    await clerk.go('Lanjut')
    await clerk.filled.filter({ hasText: 'Pulihkan data sekarang' }).click()
    await text('Data sudah dipulihkan sampai').waitFor()
    await clerk.page.getByRole('radio', { name: 'Wati Uji' }).waitFor({ state: 'detached' })
    await clerk.signIn(PIN)
    await clerk.button('Tamu baru').waitFor()
  })

  it('refuses a damaged copy, and leads back to the others', async () => {
    await open(async counter => {
      const { path } = await counter.done('backup.make', { date: null })
      const bytes = await readFile(path)
      await writeFile(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    })
    await clerk.goTo('Cadangan')
    await clerk.button('Pulihkan dari salinan ini').click()
    await clerk.page.getByRole('alert').getByText('Salinan ini rusak').waitFor()
    await clerk.filled.filter({ hasText: 'Periksa lagi' }).waitFor()
    await clerk.press('Escape')
    await copies().first().waitFor()
  })
})
