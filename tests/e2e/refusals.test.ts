import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clerk } from '../support/clerk.ts'
import { saidBeside } from '../support/fields.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '../support/private-cups.ts'
import { readyCounter } from '../support/ready-counter.ts'

let cups: PrivateCups
let window: OpenWindow
let clerk: Clerk
const dialogs: string[] = []

/** The counter of this file; its printer for numbers is none that the computer has. */
beforeAll(async () => {
  cups = await startPrivateCups(['Loket-Surat'])
  const folder = await readyCounter({ printers: { tickets: 'Loket-Lama', letters: 'Loket-Surat' } })
  window = await openWindow({ folder, environment: cups.env })
  window.page.on('dialog', dialog => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await cups?.stop()
  await forget(window.folder)
})

/** The number on the screen. */
const number = () => window.page.getByRole('status').filter({ hasText: 'Nomor antrian' })

/** The row of a visitor in today's guest book, which stays open. */
async function inGuestBook(name: string): Promise<string> {
  await clerk.goTo('Buku tamu')
  const row = window.page
    .getByRole('list', { name: /^Kunjungan/ })
    .getByRole('listitem')
    .filter({ has: window.page.getByText(name, { exact: true }) })
  return row.innerText()
}

describe('a NIK that cannot be right', () => {
  it.each([
    ['351601410790001', 'NIK berisi 15 angka, seharusnya 16'],
    ['35160141O7900001', 'NIK memuat huruf'],
    ['3516014113900001', 'Bulan lahir dalam NIK (13) tidak ada'],
    ['3516017207900001', 'Tanggal lahir dalam NIK (72) tidak mungkin'],
    ['3516013207900001', 'Tanggal lahir dalam NIK (32) tidak mungkin'],
    ['3516012902810001', 'Tanggal 29-2 tidak ada pada tahun 81'],
  ])('%s is told beside the field and stops nobody', async (nik, sentence) => {
    await clerk.fillVisitor({ name: `Tamu ${nik}` })
    await window.page.getByLabel('NIK', { exact: true }).fill(nik)
    await expect.poll(() => saidBeside(window.page, 'NIK')).toContain(sentence)
    await clerk.filled.click()
    await number().getByText(sentence).waitFor()
    expect(await inGuestBook(`Tamu ${nik}`)).toContain('Belum selesai')
  })
})

describe('a name', () => {
  it.each([
    'Sarmi',
    'Bartolomeus '.repeat(10).trim().padEnd(120, 'x'),
    "Ma'ruf & Sya'roni <b>",
    '=1+1',
    "'; DROP TABLE person; --",
    '<img src=x onerror=alert(1)>',
  ])('is shown as it was typed: %s', async name => {
    await clerk.fillVisitor({ name })
    expect(await window.page.getByLabel('Nama', { exact: true }).inputValue()).toBe(name)
    await clerk.filled.click()
    await number().waitFor()
    expect(await inGuestBook(name)).toContain(name)

    await clerk.press('End')
    await clerk.press('Enter')
    const heading = window.page.getByRole('heading', { level: 1 })
    await heading.getByText(name, { exact: true }).waitFor()
    expect(await heading.locator('*').count()).toBe(0)
    expect(await heading.evaluate(words => words.scrollHeight <= words.clientHeight)).toBe(true)
    expect(await window.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(dialogs).toEqual([])

    await clerk.press('F2')
    await window.page.getByLabel('Siapa yang datang?').fill(name)
    await window.page.getByRole('option').nth(1).getByText(name, { exact: true }).waitFor()
    await clerk.press('Escape')
  })
})

describe('a printer that is not there', () => {
  it('leaves the visit saved and the number large on the screen, and says what to do', async () => {
    await clerk.fillVisitor({ name: 'Wati Contoh' })
    await clerk.filled.click()
    await number().getByText('Gagal cetak').waitFor()
    expect(await number().getByText('Loket-Lama').isVisible()).toBe(true)
    expect(await window.page.getByText('Sebutkan nomor ini kepada tamu, atau tuliskan di kertas').isVisible()).toBe(
      true,
    )
    const next = window.page.getByRole('complementary', { name: 'Berikutnya' })
    expect(await next.getByRole('button', { name: 'Cetak lagi' }).isVisible()).toBe(true)
    const label = number().getByText(/^A-\d{3}$/)
    expect((await label.boundingBox())?.height).toBeGreaterThan(100)
    const told = await label.innerText()
    expect(await inGuestBook('Wati Contoh')).toContain(told)
  })
})

const serialOf = (label: string): number => Number(label.slice(-3))

describe('a press too many', () => {
  it.each([
    [
      'Enter twice',
      async () => {
        await window.page.keyboard.press('Enter')
        await window.page.keyboard.press('Enter')
        await number().waitFor()
        await window.page.keyboard.press('Enter')
      },
    ],
    ['a quick double click', () => clerk.filled.dblclick()],
    [
      'a slow double click',
      async () => {
        const box = await clerk.filled.boundingBox()
        const { mouse } = window.page
        await mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 20)
        await mouse.down({ clickCount: 1 })
        await mouse.up({ clickCount: 1 })
        await number().waitFor()
        await mouse.down({ clickCount: 2 })
        await mouse.up({ clickCount: 2 })
      },
    ],
  ])('makes one visit and leaves its number on the screen: %s', async (how, press) => {
    const register = async () => serialOf(await clerk.register({ name: 'Ahmad Contoh' }))
    const before = await register()
    await clerk.fillVisitor({ name: `Joko ${how}` })
    await press()
    expect(serialOf(await clerk.givenNumber())).toBe(before + 1)
    expect(await register()).toBe(before + 2)
  })
})
