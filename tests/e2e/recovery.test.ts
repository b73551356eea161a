import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { recoverKeys } from '#store/recovery-file.ts'
import { registration } from '#tests/support/day.ts'
import { Clerk } from '../support/clerk.ts'
import { KEY } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { keyFileOf, readyCounter } from '../support/ready-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

let folder: string
let paper: string
let earlierPaper: string
let window: OpenWindow | null = null

beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    earlierPaper = await recoveryPaper(counter)
    paper = await recoveryPaper(counter)
    await counter.done('visit.register', registration('Siti Contoh'))
  })
})
afterEach(async () => {
  await window?.close()
  window = null
  await forget(folder)
})

const open = async (at: string) => {
  window = await openWindow({ folder: at })
  return { page: window.page, clerk: new Clerk(window.page) }
}

describe('the data folder copied to another computer, without its key', () => {
  let elsewhere: string
  beforeEach(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'loket-elsewhere-'))
    await cp(join(folder, 'data'), join(elsewhere, 'data'), { recursive: true })
  })
  afterEach(() => forget(elsewhere))

  it('opens with the recovery key, names its slips, and needs it only once', async () => {
    const { page, clerk } = await open(elsewhere)
    await page.getByRole('heading', { name: 'Kunci data tidak cocok' }).waitFor()
    await clerk.button('Buka dengan kunci pemulihan').click()
    const field = page.getByLabel('Kunci pemulihan')
    const groups = paper.split('-')
    const slip = groups[2]?.endsWith('7') ? '8' : '7'
    await field.fill([...groups.slice(0, 2), `${groups[2]?.slice(0, 4)}${slip}`, ...groups.slice(3)].join(' '))
    await clerk.button('Buka data').click()
    await page.getByText('Kelompok ke-3 salah ketik').waitFor()
    expect(existsSync(keyFileOf(elsewhere))).toBe(false)

    await field.fill(earlierPaper)
    await clerk.button('Buka data').click()
    await page.getByRole('heading', { name: 'Kunci pemulihan tidak membuka data ini' }).waitFor()
    expect(existsSync(keyFileOf(elsewhere))).toBe(false)

    await page.getByLabel('Kunci pemulihan').fill(paper.toLowerCase().replaceAll('-', ''))
    await clerk.button('Buka data').click()
    await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
    await clerk.signIn()
    await page.getByText('A-001').first().waitFor()
    expect((await readFile(keyFileOf(elsewhere), 'utf8')).trim()).toBe(KEY.toString('hex'))

    await window?.close()
    const again = await open(elsewhere)
    await again.page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
  })

  it('opens also where another key lies, which is put aside', async () => {
    await writeFile(keyFileOf(elsewhere), 'ab'.repeat(32))
    const { page, clerk } = await open(elsewhere)
    await clerk.button('Buka dengan kunci pemulihan').click()
    await page.getByLabel('Kunci pemulihan').fill(paper)
    await clerk.button('Buka data').click()
    await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
    expect(await readFile(`${keyFileOf(elsewhere)}.old`, 'utf8')).toBe('ab'.repeat(32))
  })
})

it('a forgotten PIN of the administrator is replaced by the recovery key', async () => {
  const { page, clerk } = await open(folder)
  await clerk.button('Lupa PIN administrator?').click()
  await page.getByLabel('Kunci pemulihan').fill(earlierPaper)
  await page.getByLabel('PIN baru', { exact: true }).fill('135791')
  await page.getByLabel('PIN baru sekali lagi').fill('135791')
  await clerk.button('Ganti PIN').click()
  await page.getByRole('alert').getByText('bukan kunci pemulihan yang berlaku').waitFor()
  await page.getByLabel('Kunci pemulihan').fill(paper)
  await clerk.button('Ganti PIN').click()
  await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
  await clerk.signIn('135791')
  await clerk.button('Tamu baru').waitFor()
})

it('an administrator makes a new recovery key in the settings, and the old paper ends', async () => {
  const { page, clerk } = await open(folder)
  await clerk.signIn()
  await clerk.goTo('Pengaturan')
  await clerk.button('Kunci pemulihan').click()
  await clerk.button('Buat kunci pemulihan baru').click()
  const fresh = await clerk.keepRecoveryKey()
  await page.getByText('Kunci pemulihan yang baru sudah berlaku').waitFor()
  expect(await recovers(fresh)).toBe(true)
  expect(await recovers(paper)).toBe(false)
})

it('an administrator changes the key of the data, which opens again after a restart and with the same paper', async () => {
  const { page, clerk } = await open(folder)
  await clerk.signIn()
  await clerk.goTo('Pengaturan')
  await clerk.button('Kunci pemulihan').click()
  await clerk.button('Ganti kunci data').click()
  await page.getByText('Data sekarang memakai kunci baru').waitFor()
  expect((await readFile(keyFileOf(folder), 'utf8')).trim()).not.toBe(KEY.toString('hex'))
  expect(await recovers(paper)).toBe(true)
  process.kill((await window?.deskProcess()) ?? 0, 'SIGKILL')
  await clerk.press('Escape')
  expect(await clerk.register({ name: 'Budi Uji' })).toBe('A-002')
  await window?.close()
  const again = await open(folder)
  await again.clerk.signIn()
  await again.page.getByText('A-002').first().waitFor()
})

const recovers = async (text: string): Promise<boolean> => {
  const parsed = parseRecoveryKey(text)
  return parsed.ok && (await recoverKeys(join(folder, 'data'), parsed.bytes)).length === 1
}
