import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clerk, type Particulars, type Visitor } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '#tests/support/private-cups.ts'
import { normalised, readPdf, withoutPageNumbers, wordToPdf } from '#tests/support/read-paper.ts'

/** Made-up people, with names that a careless page, query or sheet would trip over. */
const siti: Visitor = {
  name: "Siti Ma'ruf & Sya'roni <b>",
  nik: '3576014107900001',
  sex: 'Perempuan',
  services: ['SLRT'],
}
const sarmi: Visitor = {
  name: '=1+1',
  nik: '3576015205480003',
  sex: 'Perempuan',
  priority: 'Lanjut usia',
  services: ['Cetak DTKS'],
}
const wati: Visitor = { name: "'; DROP TABLE", purpose: 'Pengaduan' }
const LETTER = '400.9.14/1/417.504.1/2026'
const home: Particulars = { Alamat: 'Jalan Contoh 1', 'Desa atau kelurahan': 'Kranggan', Kecamatan: 'Kranggan' }

let cups: PrivateCups
let window: OpenWindow
let clerk: Clerk

beforeAll(async () => {
  cups = await startPrivateCups(['Loket-Tiket', 'Loket-Surat'])
  window = await openWindow({ environment: cups.env })
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
  await forget(window.folder)
})

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** The one file of the day's folder whose name begins and ends so. */
async function output(start: string, ending: string): Promise<Buffer> {
  const files = (await filesBelow(window.outputFolder)).filter(
    file => basename(file).startsWith(start) && file.endsWith(ending),
  )
  expect(files).toHaveLength(1)
  return readFile(files[0] ?? '')
}
const outputText = async (start: string) => normalised((await readPdf(await output(start, '.pdf'))).text)

/** What is read on each page that came out of a printer. */
async function printedBy(queue: string): Promise<string[]> {
  const files = (await filesBelow(cups.printedFolder)).filter(file => basename(file).startsWith(queue))
  return Promise.all(files.map(async file => normalised((await readPdf(await readFile(file))).text)))
}

/** From the call to the complete draft of a letter. */
async function draft(particulars: Particulars): Promise<void> {
  await clerk.callNext()
  await clerk.fillIn(particulars)
  await clerk.checkPapers()
  await clerk.go('Terima berkas')
  await clerk.completeSteps()
  await clerk.go('Buat surat')
}

/** From the printed letter to the end of the visit, with the letter saved both ways. */
async function saveAndHandOver(): Promise<void> {
  await clerk.save('Simpan PDF')
  await clerk.save('Simpan sebagai Word')
  if (await clerk.filled.filter({ hasText: 'Sudah ditandatangani' }).isVisible()) await clerk.go('Sudah ditandatangani')
  await clerk.go('Serahkan kepada penerima')
  await clerk.choose('Identitas yang sering ditunjukkan', 'KTP')
  await clerk.go('Catat serah terima')
  await clerk.completeSteps()
  await clerk.finish()
}

describe('a day at the counter of Kota Mojokerto', () => {
  it('gives each visitor the next number of the right lane', async () => {
    expect(await clerk.register(siti)).toBe('A-001')
    expect(await clerk.register(sarmi)).toBe('P-001')
    expect(await clerk.register(wati)).toBe('A-002')
  })

  it('serves the priority lane first: a sheet of the register takes no number', async () => {
    await draft({ ...home, 'No. KK': '3576010101100003' })
    await clerk.page.getByRole('heading', { name: '=1+1' }).waitFor()
    await clerk.sheetShown()
    await clerk.go('Selesaikan dan cetak')
    await saveAndHandOver()
  })

  it('gives a letter its number when it is final', async () => {
    await draft({ ...home, 'No. KK': '3576010101100001' })
    await clerk.pick('Keperluan', 'Pendaftaran sekolah')
    await clerk.sheetShown()
    await clerk.go('Ambil nomor dan cetak')
    await clerk.page.getByText(LETTER).first().waitFor()
    await saveAndHandOver()
  })

  it('records a complaint and gives its receipt', async () => {
    await clerk.callNext()
    await clerk.go('Catat pengaduan')
    await clerk.choose('Jenis pengaduan', 'Bantuan sosial')
    await clerk.page.getByLabel('Pokok pengaduan').fill('=SUM(1)')
    await clerk.page.getByLabel('Kronologi').fill('Bantuan belum diterima <i>dua</i> bulan.')
    await clerk.go('Catat dan cetak')
    await clerk.go('Kembali ke lembar tamu')
    await clerk.finish()
  })

  it('closes the day into registers, the bundle and a proven backup', async () => {
    await clerk.closeDay()
    await clerk.page.getByText('sudah dibuka kembali').waitFor()
    const guestBook = await outputText('buku-tamu')
    for (const { name } of [siti, sarmi, wati]) expect(guestBook).toContain(name)
    expect(await outputText('agenda-surat')).toContain(LETTER)
    expect(await outputText('buku-serah-terima')).toContain(siti.name)
    expect(await outputText('register-pengaduan')).toContain('=SUM(1)')
  })
})

describe('what the day leaves behind', () => {
  it('is one text in the letter as PDF, as Word file and on the paper that the printer gave out', async () => {
    for (const start of ['surat', 'lembar']) {
      const pdf = await readPdf(await output(start, '.pdf'))
      const [word] = await wordToPdf([await output(start, '.docx')])
      const text = withoutPageNumbers(pdf)
      expect(withoutPageNumbers(await readPdf(word ?? Buffer.alloc(0)))).toBe(text)
      expect(await printedBy('Loket-Surat')).toContainEqual(text)
      expect([pdf.widthMm, pdf.heightMm]).toEqual([210, 297])
    }
  })

  it('is a ticket for each visitor from the ticket printer, without a name', async () => {
    const tickets = (await printedBy('Loket-Tiket')).filter(text => text.includes('NOMOR ANTRIAN'))
    expect(tickets).toHaveLength(3)
    for (const label of ['A-001', 'A-002', 'P-001']) expect(tickets.join()).toContain(label)
    for (const { name } of [siti, sarmi, wati]) expect(tickets.join()).not.toContain(name)
  })

  it('is a bundle whose manifest names each file with its hash and counts its rows', async () => {
    const files = unzipSync(await output('loket-mojokerto-kota', '.zip'))
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
    expect(manifest.counts).toMatchObject({
      visit: 3,
      ticket: 3,
      letter: 2,
      letter_number: 1,
      handover: 2,
      complaint: 1,
    })
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', ...manifest.files.map(({ name }: { name: string }) => name)].sort(),
    )
    for (const { name, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ).toBe(sha256)
  })

  it('has no name and no NIK outside the folder that the office itself opens', async () => {
    const secrets = [siti, sarmi].flatMap(({ name, nik = '' }) => [name, nik]).filter(word => word.length > 5)
    const leaks: string[] = []
    for (const file of await filesBelow(window.folder)) {
      if (file.startsWith(window.outputFolder)) continue
      const bytes = await readFile(file)
      for (const word of secrets)
        if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) leaks.push(`${file}: ${word}`)
    }
    expect(leaks).toEqual([])
  })
})
