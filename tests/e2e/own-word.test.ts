import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, completeDraft, HEALTH_COST_SERVICE } from '#tests/support/letters.ts'
import { line, officeWord } from '#tests/support/office-word.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { wordParts, wordText } from '#tests/support/read-paper.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

const KIND = 'health-cost-recommendation'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  folder = await readyCounter({}, async counter => {
    const { applicationId } = await acceptedResident(counter, HEALTH_COST_SERVICE)
    await completeDraft(counter, applicationId, KIND)
  })
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(folder)
})

const pick = async (name: string, ...lines: string[]) => {
  const path = join(folder, name)
  await writeFile(path, await officeWord({ body: lines.map(text => line(text)) }))
  return path
}
/** By keyboard: the button has the focus, Enter opens the system's window. */
async function choose(button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([clerk.page.waitForEvent('filechooser'), clerk.button(button).press('Enter')])
  await chooser.setFiles(path)
}
const written = async (pattern: RegExp) => {
  const found = (await readdir(window.outputFolder, { recursive: true })).find(name => pattern.test(name))
  return wordText(wordParts(await readFile(join(window.outputFolder, found ?? '')))['word/document.xml'] ?? '')
}

describe('an office’s own Word file', () => {
  it('is refused where it is no Word file, and says how to mend that', async () => {
    await clerk.goTo('Redaksi surat')
    await clerk.page.getByLabel('Cari surat atau layanan').fill('Biakesmaskin')
    await clerk.button('Ubah redaksi').click()
    await clerk.page
      .getByLabel('Pratinjau Surat rekomendasi Biakesmaskin')
      .getByText('SURAT REKOMENDASI')
      .first()
      .waitFor()
    const path = join(folder, 'lama.docx')
    await writeFile(path, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    await choose('Pilih berkas Word', path)
    await clerk.page.getByRole('alert').getByText('pilih Simpan Sebagai').waitFor()
  })

  it('shows its unknown names with what was probably meant, and cannot be used with them', async () => {
    await choose(
      'Pilih berkas lain',
      await pick('salah.docx', 'Nomor {{Nomer}} untuk {{Pasien}} dari {{Kelurahan asal}}'),
    )
    await clerk.page.getByText('2 isian harus diperbaiki di Word').waitFor()
    await clerk.page.getByText('Mungkin {{Nomor}}.').waitFor()
    expect(await clerk.button('Pakai berkas ini').count()).toBe(0)
  })

  it('that lacks something is used once that is said to be meant', async () => {
    await choose('Pilih berkas lain', await pick('kantor.docx', 'BENTUK KANTOR {{Nomor}} untuk {{Pasien:huruf besar}}'))
    await clerk.page.getByText('2 isian ditemukan.').waitFor()
    expect(await clerk.button('Pakai berkas ini').isDisabled()).toBe(true)
    await clerk.button('Memang tidak dicantumkan').focus()
    await clerk.press('Enter')
    await clerk.button('Pakai berkas ini').focus()
    await clerk.press('Enter')
    await clerk.page.getByText(/Dipakai sejak .* oleh Rini Contoh: 2 isian/).waitFor()
  })

  it('can be begun from the wording, saved as a file', async () => {
    await clerk.button('Unduh contoh').click()
    await clerk.page.getByText(/Tersimpan sebagai contoh-.*\.docx/).waitFor()
    expect(await written(/contoh-.*\.docx$/)).toContain('{{Pasien')
  })

  it('is what its letter is saved as, with its number, and nothing is sent to the printer', async () => {
    await clerk.press('Escape')
    await clerk.press('Escape')
    await clerk.callNext()
    await clerk.go('Lanjutkan surat')
    await clerk.page
      .getByText('Surat ini memakai berkas Word kantor: simpan sebagai Word dan cetak dari Word.')
      .waitFor()
    await clerk.filled.filter({ hasText: 'Ambil nomor dan simpan Word' }).click()
    await clerk.page.getByText(/Tersimpan sebagai surat-.*\.docx/).waitFor()
    await clerk.filled.filter({ hasText: 'Sudah ditandatangani' }).waitFor()
    expect(await clerk.button(/^Cetak(?! arsip)/).count()).toBe(0)
    expect(await written(/surat-.*\.docx$/)).toMatch(/^BENTUK KANTOR \S+ untuk SITI CONTOH$/)
  })
})
