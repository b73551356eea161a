import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { PIN } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '../support/private-cups.ts'
import { readyCounter } from '../support/ready-counter.ts'

/** Everything here is done with these keys; what the mouse would do is counted, and must stay at none. */
let window: OpenWindow
let cups: PrivateCups | null = null
afterEach(async () => {
  expect(await window.page.evaluate(() => document.body.dataset.pointed ?? 'never')).toBe('never')
  await window.close()
  await cups?.stop()
  cups = null
  await forget(window.folder)
})

async function open(folder?: string, environment: Record<string, string> = {}): Promise<Page> {
  window = await openWindow(folder === undefined ? {} : { folder, environment })
  const { page } = window
  await page.evaluate(() =>
    addEventListener('pointerdown', ({ type }) => Object.assign(document.body.dataset, { pointed: type }), true),
  )
  return page
}

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await window.page.keyboard.press(key)
}
/** A finger that stays on the key for a while. */
const hold = async (key: string): Promise<void> => {
  for (let repeats = 0; repeats < 20; repeats += 1) await window.page.keyboard.down(key)
  await window.page.keyboard.up(key)
}
const type = (text: string): Promise<void> => window.page.keyboard.type(text)
const shown = (heading: string): Promise<void> => window.page.getByRole('heading', { name: heading }).first().waitFor()

/** The words of what has the focus; said with a complaint where nobody could see that it has. */
const focused = (): Promise<string> =>
  window.page.evaluate(() => {
    const part = document.activeElement as HTMLElement | null
    if (part === null || part === document.body) return 'nothing'
    const labels = part instanceof HTMLInputElement ? [...(part.labels ?? [])].map(label => label.innerText) : []
    const said = part.getAttribute('aria-label') ?? (labels.join(' ') || part.innerText)
    const { top, bottom, left, right } = part.getBoundingClientRect()
    const isOnScreen = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top
    const isMarked = [part, part.parentElement ?? part].some(each => {
      const { outlineStyle, boxShadow } = getComputedStyle(each)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
    return `${said.split('\n')[0]}${isOnScreen && isMarked ? '' : ', which nobody sees'}`
  })
const focusOn = (words: string | RegExp): Promise<void> =>
  expect.poll(focused).toMatch(typeof words === 'string' ? new RegExp(`^${words}$`) : words)

async function signIn(): Promise<void> {
  await focusOn('PIN')
  await type(PIN)
  await press('Enter')
  await window.page.getByRole('button', { name: 'Tamu baru' }).waitFor()
}

/** Reads the recovery key off the screen and types the two groups that are asked for. */
async function copyRecoveryKey(): Promise<void> {
  const listed = window.page.getByRole('list', { name: 'Kunci pemulihan' }).getByRole('listitem')
  await listed.first().waitFor()
  const groups = (await listed.allInnerTexts()).map(text => text.slice(-5))
  await press('Enter')
  await shown('Cocokkan dengan kertasnya')
  for (const last of [false, true]) {
    await focusOn(/^Kelompok \d$/)
    await type(groups[Number((await focused()).slice(-1)) - 1] ?? '')
    await press(last ? 'Enter' : 'Tab')
  }
}

/** Goes on with Tab until this has the focus. */
async function tabTo(words: string): Promise<void> {
  for (let stops = 0; stops < 30; stops += 1) {
    if ((await focused()) === words) return
    await press('Tab')
  }
  throw new Error(`Tab does not lead to ${words}`)
}

/** F2 to the number: a resident who asks for the certificate of the register. */
async function register(name: string): Promise<void> {
  await press('F2')
  await focusOn('Siapa yang datang\\?')
  await type(name)
  await press('Enter')
  await focusOn('NIK')
  await type('3516014107900001')
  await tabTo('Alamat')
  await type('Dusun Contoh RT 02 RW 01')
  await tabTo('Desa atau kelurahan')
  await type('Jabon')
  await tabTo('Kecamatan')
  await type('Mojoanyar')
  await tabTo('Layanan yang diminta')
  await type('terdaftar')
  await window.page.getByRole('option').first().waitFor()
  await press('Enter')
  await focusOn('Tambah layanan lain')
  await press('Enter')
  await window.page.getByRole('status').filter({ hasText: 'Nomor antrian' }).waitFor()
}

it('sets the office up', async () => {
  await open()
  await shown('Di kantor mana loket ini?')
  await window.page.getByRole('radio').first().waitFor()
  await press('Tab', 'Space', 'Enter')
  await shown('Isian kantor')
  await focusOn('Nama kantor')
  await press('Enter')
  await focusOn('Nama petugas')
  await type('Rini Contoh')
  await press('Tab')
  await focusOn('PIN')
  await type(PIN)
  await press('Tab')
  await type(PIN)
  await press('Enter')
  await shown('Printer dan kertas')
  await press('Escape')
  await focusOn('Nama petugas')
  await press('Enter')
  await shown('Printer dan kertas')
  await press('Enter')
  await copyRecoveryKey()
  await shown('Loket siap dipakai')
  await press('Enter')
  await window.page.getByRole('button', { name: 'Tamu baru' }).waitFor()
  await press('F2')
  await focusOn('Siapa yang datang\\?')
})

it('serves a visitor from the name to the letter in her hand', async () => {
  cups = await startPrivateCups(['Loket-Surat'])
  const page = await open(await readyCounter({ printers: { letters: 'Loket-Surat' } }), cups.env)
  await signIn()
  await register("Siti Ma'ruf Contoh")

  await press('F4')
  await focusOn('Mulai melayani')
  await press('Enter')
  await focusOn('Periksa berkas')
  await press('Alt+1')
  await focusOn('Nama')
  await press('F6')
  await focusOn('Ya')
  await press('y')
  for (const row of await page.locator('[data-check-row]').all()) {
    if ((await row.getAttribute('data-answered')) === null) await press('a')
  }
  await page.getByRole('button', { name: 'Terima berkas' }).waitFor()
  await press('Enter')
  await focusOn('Langkah 1 selesai')
  await hold('Enter')
  await focusOn('Langkah 2 selesai')
  await press('Enter')
  await focusOn('Langkah 3 selesai')
  await press('Enter')
  await focusOn('Buat surat')
  await press('Enter')

  await focusOn('Nomor Kartu Keluarga')
  await type('3516010101100001')
  await tabTo('Keperluan')
  await press('Space')
  await page.getByRole('option').first().waitFor()
  await press('ArrowDown', 'Enter')
  await page.getByText('Siap dinomori').waitFor()
  await press('F8')
  await focusOn('Sudah ditandatangani')
  await press('Enter')
  await focusOn('Serahkan kepada penerima')
  await press('Enter')
  await focusOn('Identitas yang ditunjukkan')
  await press('Escape')
  await focusOn('Serahkan kepada penerima')
  await press('Enter')
  await focusOn('Identitas yang ditunjukkan')
  await press('Control+a')
  await type('Kartu keluarga')
  await press('Enter')
  await page.getByText('menunjukkan Kartu keluarga').waitFor()
  await focusOn('Selesaikan kunjungan')
  await press('Enter')
  await page.getByText('Belum ada tamu di loket ini').waitFor()
})

it('goes back with Esc and keeps what was typed', async () => {
  const page = await open(await readyCounter())
  await signIn()
  await press('F2')
  await focusOn('Siapa yang datang\\?')
  await type('Siti Contoh')
  await press('Escape')
  await page.getByText('Belum ada tamu di loket ini').waitFor()
  await press('F2')
  await focusOn('Siapa yang datang\\?')
  expect(await page.getByLabel('Siapa yang datang?').inputValue()).toBe('Siti Contoh')
  await press('Control+k')
  await focusOn('Cari tindakan.*')
  await press('Escape')
  await focusOn('Siapa yang datang\\?')
  await press('F9')
  await shown('Pengaduan')
  await press('Escape')
  await focusOn('Siapa yang datang\\?')
})

it('hides what stands there at once, and gives the same field back for the PIN', async () => {
  const page = await open(await readyCounter())
  await signIn()
  await press('F2')
  await focusOn('Siapa yang datang\\?')
  await type('Siti Contoh')
  await press('Enter')
  await focusOn('NIK')
  await type('3516014107')
  await press('F12')
  expect(await page.getByText('Siti Contoh').filter({ visible: true }).count()).toBe(0)
  await focusOn('PIN Rini Contoh')
  await type('111111')
  await press('Enter')
  await page.getByRole('alert').waitFor()
  await type(PIN)
  await press('Enter')
  await focusOn('NIK')
  await type('900001')
  expect(await page.getByLabel('NIK', { exact: true }).inputValue()).toBe('3516014107900001')
})

it('hides a list that lies over the screen as well', async () => {
  const page = await open(
    await readyCounter({}, async counter => {
      await counter.done('visit.register', registration('Siti Contoh'))
    }),
  )
  await signIn()
  await press('Control+k')
  await focusOn('Cari tindakan.*')
  await type('Siti')
  await page.getByRole('option', { name: 'Siti Contoh' }).first().waitFor()
  await press('F12')
  await focusOn('PIN Rini Contoh')
  expect(await page.getByText('Siti Contoh').filter({ visible: true }).count()).toBe(0)
})
