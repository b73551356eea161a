import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFile } from '#store/data-folder.ts'
import { recoveryFileOf } from '#store/recovery-file.ts'
import { registration } from '#tests/support/day.ts'
import { Clerk } from '../support/clerk.ts'
import { KEY, PIN } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { keyFileOf, readyCounter } from '../support/ready-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

const PAGE_BYTES = 4096

let folder: string
let paper: string
let file: string
let window: OpenWindow | null = null

beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    paper = await recoveryPaper(counter)
    await counter.done('account.add', { name: 'Wati Contoh', roles: ['verifier'], pin: PIN })
    await counter.done('visit.register', registration('Siti Contoh'))
    await counter.done('backup.make', { date: null })
    counter.clock.advance(1)
    file = (await counter.done('backup.make', { date: null })).path
    await counter.done('visit.register', registration('Budi Uji'))
  })
})
afterEach(async () => {
  await window?.close()
  window = null
  await forget(folder)
})

const open = async (at: string) => {
  window = await openWindow({ folder: at })
  return { ...window, clerk: new Clerk(window.page) }
}

const spoil = async () => {
  const whole = await readFile(databaseFile(join(folder, 'data')))
  await writeFile(databaseFile(join(folder, 'data')), whole.fill(0, 4 * PAGE_BYTES))
}

/** Whatever the clerk is asked to choose on the disk, it is this file; none closes the question of the system. */
const willChoose = ({ application }: OpenWindow, path: string | null) =>
  application.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)

/** Whether there was a desk process to kill; between two of them there is none. */
const killed = async (opened: OpenWindow): Promise<boolean> => {
  try {
    return process.kill(await opened.deskProcess(), 'SIGKILL')
  } catch {
    return false
  }
}

describe('a broken store on the same computer', () => {
  it('is replaced by the newest whole copy with the keyboard alone, and the next ticket lies above the printed ones', async () => {
    await spoil()
    const { page, clerk, dataFolder } = await open(folder)
    await page.getByRole('heading', { name: 'Berkas data rusak' }).waitFor()
    await page.getByText('Cadangan terbaru yang utuh').waitFor()
    await clerk.press('Enter')
    await page.getByRole('heading', { name: 'Pulihkan dari cadangan' }).waitFor()
    await clerk.press('Escape')
    await page.getByRole('heading', { name: 'Berkas data rusak' }).waitFor()
    await clerk.press('Enter')
    const [newest, older] = [page.getByRole('radio').first(), page.getByRole('radio').nth(1)]
    await page.getByText('utuh, sudah diperiksa').waitFor()
    await newest.focus()
    await clerk.press('ArrowDown')
    expect(await older.isChecked()).toBe(true)
    await clerk.press('ArrowUp')
    expect(await newest.isChecked()).toBe(true)
    await clerk.press('Enter')
    await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()

    await page.getByRole('radio', { name: 'Wati Contoh' }).check()
    await clerk.signIn()
    await page.getByText('Minta salah satu petugas ini masuk dan mengisinya: Rini Contoh.').waitFor()
    await clerk.press('Enter')
    await page.getByRole('radio', { name: 'Rini Contoh' }).check()
    await clerk.signIn()
    await page.getByRole('heading', { name: 'Isi nomor terakhir yang tercetak' }).waitFor()
    expect(await page.getByLabel('A, Umum').inputValue()).toBe('1')
    await page.getByLabel('A, Umum').fill('')
    await clerk.press('Enter')
    await page.getByText('Isi angkanya, atau 0 bila belum ada.').waitFor()
    await page.getByLabel('A, Umum').fill('A-007')
    await clerk.press('Enter')
    await page.getByRole('heading', { name: 'Laporan penyelamatan data' }).waitFor()
    await clerk.press('Enter')
    await page.getByText('Halaman terbaca').waitFor()
    await clerk.press('Escape')
    await page.getByText('A-001').first().waitFor()
    expect(await clerk.register({ name: 'Joko Contoh' })).toBe('A-008')

    const kept = (await readdir(join(folder, 'backups'))).filter(name => /before-restore-\w+\.db$/.test(name))
    expect(kept).toHaveLength(1)
    expect((await readdir(dataFolder)).filter(name => name.startsWith('loket.rest'))).toEqual([])
  })

  it('is also replaced by a copy that somebody brings, and a file that is none is refused with a way on', async () => {
    await spoil()
    const brought = join(folder, 'loket-dari-flashdisk.db')
    await copyFile(file, brought)
    await rm(join(folder, 'backups'), { recursive: true })
    const note = join(folder, 'catatan.db')
    await writeFile(note, 'Daftar hadir')

    const opened = await open(folder)
    const { page, clerk } = opened
    await clerk.button('Pulihkan dari cadangan').click()
    await willChoose(opened, note)
    await clerk.button('Pilih berkas cadangan').click()
    await page.getByText('bukan cadangan Loket').waitFor()
    await willChoose(opened, null)
    await clerk.button('Pilih berkas cadangan').click()
    await clerk.press('Escape')
    await page.getByRole('heading', { name: 'Berkas data rusak' }).waitFor()
    await clerk.button('Pulihkan dari cadangan').click()
    await willChoose(opened, brought)
    await clerk.button('Pilih berkas cadangan').click()
    await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
  })

  it.each([
    ['the desk dies while it restores', (opened: OpenWindow) => expect.poll(() => killed(opened)).toBe(true)],
    ['the clerk leaves off', ({ page }: OpenWindow) => page.evaluate('window.counter.retryDesk()')],
  ])('is restored in the end also where %s', async (_what, cutShort) => {
    await spoil()
    const opened = await open(folder)
    const { page, clerk } = opened
    const restores = async () => {
      await page.getByRole('heading', { name: 'Berkas data rusak' }).waitFor()
      await clerk.press('Enter')
      await page.getByText('utuh, sudah diperiksa').waitFor()
      await clerk.press('Enter')
    }
    await restores()
    await cutShort(opened)
    const signIn = page.getByRole('heading', { name: 'Masuk ke loket' })
    await signIn.or(page.getByRole('heading', { name: 'Berkas data rusak' })).waitFor()
    if (!(await signIn.isVisible())) await restores()
    await signIn.waitFor()
    await clerk.signIn()
    await page.getByRole('heading', { name: 'Isi nomor terakhir yang tercetak' }).waitFor()
  })
})

describe('a new computer', () => {
  let elsewhere: string
  let brought: string
  beforeEach(async () => {
    elsewhere = await mkdtemp(join(tmpdir(), 'loket-elsewhere-'))
    const stick = join(elsewhere, 'stick')
    await mkdir(stick)
    brought = join(stick, 'loket-kantor.db')
    await copyFile(file, brought)
    await copyFile(recoveryFileOf(file), recoveryFileOf(brought))
  })
  afterEach(() => forget(elsewhere))

  it('goes on from the copy and the paper, also after the next start', async () => {
    const opened = await open(elsewhere)
    const { page, clerk } = opened
    await page.getByRole('heading', { name: 'Di kantor mana loket ini?' }).waitFor()
    await clerk.button('Pulihkan dari cadangan').click()
    await page.getByText('Yang perlu disiapkan').waitFor()
    await willChoose(opened, brought)
    await clerk.press('Enter')
    await page.getByText('Ketik kunci pemulihan dari kertasnya').waitFor()
    await page.getByLabel('Kunci pemulihan').fill(`${paper.slice(0, -1)}${paper.endsWith('7') ? '8' : '7'}`)
    await clerk.button('Buka dan pulihkan').click()
    await page.getByText('Kelompok ke-8 salah ketik').waitFor()
    await page.getByLabel('Kunci pemulihan').fill(paper)
    await clerk.button('Buka dan pulihkan').click()
    await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
    await clerk.signIn()
    await page.getByLabel('A, Umum').fill('2')
    await clerk.filled.click()
    await clerk.button('Tamu baru').waitFor()
    expect(await clerk.register({ name: 'Joko Contoh' })).toBe('A-003')
    expect((await readFile(keyFileOf(elsewhere), 'utf8')).trim()).toBe(KEY.toString('hex'))

    await window?.close()
    const again = await open(elsewhere)
    await again.clerk.signIn()
    await again.page.getByText('A-003').first().waitFor()
  })

  it('can go back to setting up a new office', async () => {
    const opened = await open(elsewhere)
    const { page, clerk } = opened
    await clerk.button('Pulihkan dari cadangan').click()
    await willChoose(opened, brought)
    await clerk.button('Pilih berkas cadangan').click()
    await page.getByText('Ketik kunci pemulihan dari kertasnya').waitFor()
    await clerk.press('Escape')
    await clerk.setUp('Dinas Sosial Kabupaten Mojokerto')
    expect(await clerk.register({ name: 'Joko Contoh' })).toBe('A-001')
  })
})
