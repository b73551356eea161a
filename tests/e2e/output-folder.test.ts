import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk } from '../support/clerk.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '../support/letters.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'
import { recordingPaper } from '../support/recording-paper.ts'

let window: OpenWindow
let clerk: Clerk

/** A counter with one printed letter and a visit that has ended. */
beforeAll(async () => {
  const folder = await readyCounter(
    { paper: recordingPaper().paper, printers: { letters: 'Loket-Surat' } },
    async counter => {
      const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
      const { letterId } = await finalLetter(counter, applicationId, 'registry-certificate')
      await counter.done('paper.print', { document: { kind: 'letter', letterId }, printer: null, copies: 1 })
      const { ticket } = await counter.done('queue.call-next', {})
      await counter.done('queue.begin', { ticketId: ticket.id })
      await counter.done('queue.finish', { ticketId: ticket.id })
    },
  )
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  await forget(window.folder)
})

const refusal = (sentence: RegExp) => window.page.getByRole('alert').getByText(sentence)

async function saveLetter(): Promise<void> {
  await clerk.goTo('Agenda surat')
  await clerk.button('Buka surat').click()
  await clerk.button('Simpan PDF').click()
}

it('refuses to save a letter where a file stands in the place of the output folder', async () => {
  await writeFile(window.outputFolder, 'in the way')
  await saveLetter()
  await refusal(/output tidak dapat ditulisi\. Periksa/).waitFor()
  expect(await window.page.getByText(/Tersimpan sebagai/).count()).toBe(0)
  expect(await readFile(window.outputFolder, 'utf8')).toBe('in the way')
})

it('closes the day and refuses its registers, which follow once the folder is mended', async () => {
  await clerk.press('Escape')
  await clerk.press('Escape')
  await clerk.press('F10')
  await clerk.filled.filter({ hasText: 'Tutup hari' }).click()
  await refusal(/output tidak dapat ditulisi\. Periksa/).waitFor()
  expect(await readFile(window.outputFolder, 'utf8')).toBe('in the way')
  expect(await readdir(window.folder)).not.toContain('backups')

  await rm(window.outputFolder)
  await writeFile(join(window.folder, 'backups'), 'in the way')
  await clerk.filled.click()
  await refusal(/Folder cadangan tidak dapat ditulisi/).waitFor()
  expect(await readFile(join(window.folder, 'backups'), 'utf8')).toBe('in the way')

  await rm(join(window.folder, 'backups'))
  await clerk.filled.click()
  await clerk.filled.filter({ hasText: 'Buka folder hasil' }).waitFor()
  const written = await readdir(window.outputFolder, { recursive: true })
  const kinds = written.map(name => extname(name)).sort()
  expect(kinds).toEqual(['', '.pdf', '.pdf', '.pdf', '.pdf', '.zip'])
})
