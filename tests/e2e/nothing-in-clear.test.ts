import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk, type Particulars, type Visitor } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '#tests/support/private-cups.ts'

const visitor: Visitor = {
  name: 'Zubaidah Contohwati',
  nik: '3576014107900001',
  phone: '081298765432',
  sex: 'Perempuan',
  services: ['SLRT'],
}
const home: Particulars = {
  'No. KK': '3576010101100001',
  'Tempat lahir': 'Tulungrejo Uji',
  Pekerjaan: 'Penganyam Rotan',
  Alamat: 'Gang Melati Uji 17',
  'Desa atau kelurahan': 'Kranggan Uji',
  Kecamatan: 'Prajurit Uji',
}
const matter = 'Bantuan Tertukar Uji'
const complainant = 'Wiryono Pelaporwan'
const chronology = 'Tetangga menerima haknya dua bulan'

/** Everything that was typed of a person, also as the search folds it and as another letter case. */
const typed = [
  visitor.name,
  visitor.nik,
  visitor.phone,
  matter,
  complainant,
  chronology,
  ...Object.values(home),
].flatMap((text = '') => [text, text.toLowerCase(), text.toUpperCase()])

let cups: PrivateCups
let window: OpenWindow
let clerk: Clerk
/** All the places where the system lets a program write: home, caches, temporary files, and the test's own folder. */
let base: string

beforeAll(async () => {
  cups = await startPrivateCups(['Loket-Tiket', 'Loket-Surat'])
  base = await mkdtemp(join(tmpdir(), 'loket-clear-'))
  const places = {
    HOME: 'home',
    XDG_CONFIG_HOME: 'config',
    XDG_CACHE_HOME: 'cache',
    XDG_DATA_HOME: 'share',
    TMPDIR: 'tmp',
  }
  const environment: Record<string, string> = { ...cups.env }
  for (const [name, folder] of Object.entries(places)) {
    environment[name] = join(base, folder)
    await mkdir(join(base, folder))
  }
  window = await openWindow({ folder: join(base, 'program'), environment })
  clerk = new Clerk(window.page)
  await clerk.setUp('Dinas Sosial Pemberdayaan Perempuan dan Perlindungan Anak Kota Mojokerto', {
    tickets: 'Loket-Tiket',
    letters: 'Loket-Surat',
    paper: 'A4',
  })
})
afterAll(async () => {
  await window?.close()
  await cups?.stop()
  await forget(base)
})

/** Which of the words stand in which file below a folder, in UTF-8 or UTF-16. */
async function leaksBelow(folder: string, words: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    if (words.some(word => file.includes(word))) leaks.push(`name of ${file}`)
    // A file may go while the program works.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    for (const word of words)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) leaks.push(`${file}: ${word}`)
  }
  return leaks
}

/** Outside the folder that the office itself opens. */
const leaks = async () => (await leaksBelow(base, typed)).filter(leak => !leak.includes(window.outputFolder))

it('writes nothing of a visitor in clear while her letter is made, printed and saved', async () => {
  await clerk.register(visitor)
  expect(await leaks()).toEqual([])
  await clerk.callNext()
  await clerk.fillIn(home)
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await clerk.completeSteps()
  await clerk.go('Buat surat')
  await clerk.pick('Keperluan', 'Pendaftaran sekolah')
  await clerk.sheetShown()
  await clerk.go('Ambil nomor dan cetak')
  await clerk.save('Simpan PDF')
  await clerk.save('Simpan sebagai Word')
  await clerk.go('Sudah ditandatangani')
  await clerk.go('Serahkan kepada penerima')
  expect(await leaks()).toEqual([])
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await clerk.go('Catat serah terima')
  await clerk.completeSteps()
  await clerk.finish()
})

it('nor of a complaint, a search, a hidden screen and a copy for the person', async () => {
  await clerk.press('F9')
  await window.page.getByLabel('Nama pelapor').fill(complainant)
  await clerk.choose('Jenis pengaduan', 'Bantuan sosial')
  await window.page.getByLabel('Pokok pengaduan').fill(matter)
  await window.page.getByLabel('Kronologi').fill(chronology)
  await clerk.go('Catat dan cetak')
  await clerk.goTo('Data pribadi')
  await clerk.button('Salinan data').click()
  await window.page.getByLabel('Siapa yang meminta?').fill(visitor.nik ?? '')
  await clerk.button('Buat salinan').click()
  await window.page.getByText(/salinan-data.*\.json/).waitFor()
  await clerk.press('F12')
  await clerk.signIn()
  expect(await leaks()).toEqual([])
})

it('nor of errors that hold her name, of the death of the desk, and of what goes to support', async () => {
  await window.page.evaluate(said => {
    const error = Object.assign(new Error(said), { name: said, code: said })
    queueMicrotask(() => {
      throw error
    })
    void Promise.reject(said)
  }, typed.join('\n    at '))
  process.kill(await window.deskProcess(), 'SIGKILL')
  await clerk.goTo('Pengaturan')
  await clerk.button('Dukungan').click()
  const told = await window.page.getByLabel('Keterangan untuk dukungan').inputValue()
  expect(told).toContain('"event":"desk-died"')
  expect(told).toContain('"where":"page"')
  expect(typed.filter(word => told.includes(word))).toEqual([])
  await clerk.press('Escape')
  expect(await leaks()).toEqual([])
})

it('nor of the day that is closed, exported and backed up, also once the program has left', async () => {
  await clerk.closeDay()
  expect(await leaks()).toEqual([])
  await window.close()
  expect(await leaks()).toEqual([])
})

it('looks in the right places: the same search finds her in what the office asked for', async () => {
  const found = await leaksBelow(window.outputFolder, typed)
  for (const word of [visitor.name, visitor.nik, visitor.phone, home.Alamat])
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`salinan-data.*\\.json: ${word}$`)))
  const written = await readdir(base, { recursive: true })
  for (const place of ['data.window', 'loket.db', 'backups', 'loket.log', 'register-pengaduan'])
    expect(written.join('\n')).toContain(place)
})
