import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { provideRuntime, runtimeEnvironment } from '#build/runtime/provide-runtime.ts'
import { databaseFile } from '#store/data-folder.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { Clerk } from '../support/clerk.ts'
import { projectFolder } from '../support/folders.ts'
import { KEY } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { keyFileOf, readyCounter } from '../support/ready-counter.ts'

const PAGE_BYTES = 4096

let folder: string
let dataFolder: string
let window: OpenWindow | null = null

beforeEach(async () => {
  folder = await readyCounter()
  dataFolder = join(folder, 'data')
})
afterEach(async () => {
  await window?.close()
  window = null
  await forget(folder)
})

const withRestoring = ['Coba lagi', 'Pulihkan dari cadangan']
const withRecovery = ['Coba lagi', 'Buka dengan kunci pemulihan', 'Pulihkan dari cadangan']

/** Name and hash of every file of a folder that holds anything: who reads a database leaves an empty log beside it. */
async function fingerprint(of = dataFolder): Promise<string[][]> {
  const files = await Promise.all(
    (await readdir(of)).sort().map(async name => [name, await readFile(join(of, name))] as const),
  )
  return files
    .filter(([, bytes]) => bytes.length > 0)
    .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])
}

/** The screen for one failure, with what to do and where; nothing else can be pressed than what stands in `buttons`. */
async function seesFailure(title: string, advice: string, where = dataFolder, buttons = ['Coba lagi']): Promise<void> {
  const { page } = window ?? (await open())
  await page.getByRole('heading', { name: title }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: advice }).count()).toBe(1)
  expect(await page.getByText(where, { exact: true }).isVisible()).toBe(true)
  expect(await page.getByRole('button').allInnerTexts()).toEqual(buttons.map(text => expect.stringContaining(text)))
  expect(
    await page
      .getByRole('button')
      .first()
      .evaluate(button => button === document.activeElement),
  ).toBe(true)
}

const callFromTerminal = () =>
  promisify(execFile)('node', [
    join(projectFolder, 'src/cli/loket.ts'),
    ...['call', 'setup.status', '--data', dataFolder],
  ])

async function open(at = folder): Promise<OpenWindow> {
  window = await openWindow({ folder: at })
  return window
}

/** Presses the button once the reason is gone, and signs in to the counter as it was. */
async function triesAgain(): Promise<void> {
  const { page } = window ?? (await open())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
  await new Clerk(page).signIn()
  await page.getByRole('button', { name: 'Tamu baru' }).waitFor()
}

describe('a data folder', () => {
  it('in whose place a file stands', async () => {
    await rename(dataFolder, join(folder, 'aside'))
    await writeFile(dataFolder, 'not a folder')
    await seesFailure('Folder data tidak dapat ditulisi', 'hak tulis')
    expect(await readFile(dataFolder, 'utf8')).toBe('not a folder')

    await rm(dataFolder)
    await rename(join(folder, 'aside'), dataFolder)
    await triesAgain()
  })

  it('whose computer has no folder to put it in', async () => {
    const nowhere = join(folder, 'a-file')
    await writeFile(nowhere, '')
    await open(nowhere)
    await seesFailure('Folder data tidak dapat ditulisi', 'hak tulis', join(nowhere, 'data'))
  })
})

describe('a file that another program holds', () => {
  it('is left alone, and opens once the other has ended', async () => {
    const other = await openWindow({ folder })
    try {
      await other.page.getByRole('heading', { name: 'Masuk ke loket' }).waitFor()
      const before = await fingerprint()
      // The same folder by another way, as over a mapped drive: the second program has its own profile, not its own data.
      const otherWay = join(folder, 'other-way')
      await mkdir(otherWay)
      await symlink(dataFolder, join(otherWay, 'data'))
      await symlink(keyFileOf(folder), keyFileOf(otherWay))
      await open(otherWay)
      await seesFailure('Catatan sedang dipakai program lain', 'Tutup jendela Loket yang lain', join(otherWay, 'data'))
      await window?.page.getByText('Data sedang dipakai jendela Loket di komputer ini sejak').waitFor()
      await expect(callFromTerminal()).rejects.toMatchObject({
        stderr: expect.stringContaining('Data sedang dipakai jendela Loket di komputer ini sejak'),
      })
      expect(await fingerprint()).toEqual(before)
    } finally {
      await other.close()
    }
    await triesAgain()
  })

  it('is not opened again by a second start, which leaves at once', async () => {
    const { page } = await open()
    await new Clerk(page).signIn()
    const runtime = await provideRuntime()
    await promisify(execFile)(runtime.executable, [...runtime.args, projectFolder, '--data', dataFolder], {
      env: { ...process.env, ...runtimeEnvironment(runtime) },
    })
    expect(await new Clerk(page).register({ name: 'Siti Contoh' })).toBe('A-001')
  })
})

describe('a damaged file', () => {
  it.each([
    ['at its beginning', (bytes: Buffer) => bytes.fill(0, 0, PAGE_BYTES)],
    ['behind its first pages', (bytes: Buffer) => bytes.fill(0, 4 * PAGE_BYTES)],
  ])('%s is named and not touched', async (_where, spoil) => {
    const whole = await readFile(databaseFile(dataFolder))
    await writeFile(databaseFile(dataFolder), spoil(Buffer.from(whole)))
    const before = await fingerprint()
    await seesFailure('Berkas data rusak', 'Jangan menghapus', dataFolder, withRestoring)
    expect(await fingerprint()).toEqual(before)

    await writeFile(databaseFile(dataFolder), whole)
    await triesAgain()
  })
})

describe('a key', () => {
  it('that is not the one of the data changes nothing', async () => {
    await writeFile(keyFileOf(folder), 'ab'.repeat(32))
    const before = await fingerprint()
    await seesFailure('Kunci data tidak cocok', 'memindahkan kuncinya', dataFolder, withRecovery)
    expect(await fingerprint()).toEqual(before)

    await writeFile(keyFileOf(folder), KEY.toString('hex'))
    await triesAgain()
  })

  it('that is gone is never made anew', async () => {
    await rename(keyFileOf(folder), join(folder, 'kept.key'))
    const before = await fingerprint()
    await seesFailure('Kunci data tidak cocok', 'memindahkan kuncinya', dataFolder, withRecovery)
    await window?.page.getByText('Kembalikan berkas kunci ke tempatnya').waitFor()
    expect(existsSync(keyFileOf(folder))).toBe(false)
    expect(await fingerprint()).toEqual(before)

    await rename(join(folder, 'kept.key'), keyFileOf(folder))
    await triesAgain()
  })
})

describe('an update of data from a program of before', () => {
  /** Data of version 12, as it was saved then. */
  beforeEach(() => copyFile(join(projectFolder, 'tests/store/released/schema-12.db'), databaseFile(dataFolder)))
  const change = (sql: string) => {
    const sqlite = openEncrypted({ path: databaseFile(dataFolder), key: KEY })
    sqlite.exec(sql)
    sqlite.close()
  }

  it('that fails at its last step changes nothing, and says how to go on', async () => {
    change('ALTER TABLE office ADD COLUMN second_backup_folder TEXT')
    const before = await fingerprint()
    await seesFailure('Data belum dapat diperbarui', 'versi itu membuka data ini seperti biasa')
    await window?.page.getByText('Pembaruan data tidak selesai; data tidak berubah').waitFor()
    expect(await fingerprint()).toEqual(before)

    change('ALTER TABLE office DROP COLUMN second_backup_folder')
    await triesAgain()
    const copies = (await readdir(join(folder, 'backups'))).filter(name => name.endsWith('.db'))
    expect(copies.every(name => name.startsWith('loket-before-update-12-'))).toBe(true)
  })

  it('is not begun without a copy', async () => {
    await writeFile(join(folder, 'backups'), 'in the way')
    const before = await fingerprint()
    await seesFailure('Data belum dapat diperbarui', 'versi itu membuka data ini seperti biasa')
    await window?.page.getByText('Pembaruan data belum dimulai').waitFor()
    expect(await fingerprint()).toEqual(before)

    await rm(join(folder, 'backups'))
    await triesAgain()
  })
})

it('data of a newer program is not touched by this one', async () => {
  const sqlite = openEncrypted({ path: databaseFile(dataFolder), key: KEY })
  sqlite.pragma('user_version = 99')
  sqlite.close()
  const before = await fingerprint()
  await seesFailure('Data dibuat oleh Loket yang lebih baru', 'Pasang versi Loket terbaru')
  expect(await fingerprint()).toEqual(before)
})
