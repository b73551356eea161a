import { readdir, readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { childProcesses } from '#tests/support/child-processes.ts'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { type PrivateCups, startPrivateCups } from '#tests/support/private-cups.ts'
import { normalised, readPdf } from '#tests/support/read-paper.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

const TICKETS = 'Loket-Tiket'
const LETTERS = 'Loket-Surat'

let cups: PrivateCups
let folder: string
let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  cups = await startPrivateCups([TICKETS, LETTERS])
  folder = await readyCounter({ printers: { tickets: TICKETS, letters: LETTERS } }, async counter => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, 'registry-certificate')
  })
  window = await openWindow({ folder, environment: cups.env })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await cups.stop()
  await window.close()
  await forget(folder)
})

const pages = async () => (await readdir(cups.printedFolder)).filter(name => name.endsWith('.pdf')).sort()
const textOf = async (requestId: string) =>
  normalised((await readPdf(await readFile(await cups.printed(requestId)))).text)

/** What main asks the spooler just now. */
const asking = async () =>
  childProcesses(await window.application.evaluate(() => process.pid), 'lpstat').then(ids => ids.length)

/** The desk dies while the page lies with main, which waits for a spooler that keeps silent. */
async function diesWhilePrinting(print: () => Promise<void>): Promise<void> {
  await cups.hold()
  await print()
  await expect.poll(asking, { timeout: 15_000 }).toBe(1)
  process.kill(await window.deskProcess(), 'SIGKILL')
  await clerk.page.getByText('Periksa printer', { exact: true }).waitFor()
  await cups.release()
}

describe('a page over which the desk dies', () => {
  it('is said to be unknown, came out as the clerk says, and never comes a second time', async () => {
    await clerk.fillVisitor({ name: 'Budi Uji', purpose: 'Informasi' })
    await diesWhilePrinting(() => clerk.filled.click())
    expect(await clerk.page.getByText('Gagal cetak').count()).toBe(0)
    const label = await clerk.givenNumber()
    expect(await textOf(`${TICKETS}-1`)).toContain(label)

    await clerk.button('Sudah keluar').click()
    await clerk.button('Cetak ulang nomor').waitFor()
    expect(await clerk.page.getByText('Periksa printer', { exact: true }).count()).toBe(0)

    await clerk.filled.click()
    const next = await clerk.register({ name: 'Wati Contoh', purpose: 'Informasi' })
    expect(await textOf(`${TICKETS}-2`)).toContain(next)
    expect(await pages()).toEqual([`${TICKETS}-1.pdf`, `${TICKETS}-2.pdf`])
  })

  it('stands among the unfinished things after a restart, and is settled there with the keyboard', async () => {
    await clerk.fillVisitor({ name: 'Budi Uji', purpose: 'Informasi' })
    await diesWhilePrinting(() => clerk.filled.click())
    const label = await clerk.givenNumber()
    await window.close()
    window = await openWindow({ folder, environment: cups.env })
    clerk = new Clerk(window.page)
    await clerk.signIn()

    await clerk.find('Yang belum selesai')
    const list = clerk.page.getByRole('list', { name: 'Yang belum selesai' })
    await list.getByRole('button', { name: `Nomor antrian ${label}. Belum pasti tercetak` }).waitFor()
    await clerk.press('Tab')
    expect(await clerk.page.evaluate(() => document.activeElement?.textContent)).toBe('Sudah keluar')
    await clerk.press('Enter')
    await list.getByRole('button', { name: `Nomor antrian ${label}` }).waitFor({ state: 'detached' })
    expect(await pages()).toEqual([`${TICKETS}-1.pdf`])
  })

  it('stands in the way of closing the day, and is printed once and not as a copy when it did not come out', async () => {
    await cups.pause(LETTERS)
    await clerk.callNext()
    await clerk.filled.filter({ hasText: 'Buka surat' }).click()
    await diesWhilePrinting(() => clerk.filled.filter({ hasText: 'Cetak surat' }).click())
    await expect.poll(asking, { timeout: 15_000 }).toBe(0)
    expect(await pages()).toEqual([])

    await clerk.press('Escape')
    await clerk.press('Escape')
    await clerk.press('F10')
    await clerk.button('Belum keluar, cetak lagi').waitFor()
    await cups.resume(LETTERS)
    await clerk.button('Belum keluar, cetak lagi').click()
    await clerk.button('Belum keluar, cetak lagi').waitFor({ state: 'detached' })
    expect(await textOf(`${LETTERS}-1`)).not.toContain('CETAK ULANG')
    expect(await pages()).toEqual([`${LETTERS}-1.pdf`])
  })
})
