import { mkdir } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { acceptedResident, CERTIFICATE_SERVICE, finalLetter } from '#tests/support/letters.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  folder = await readyCounter({}, async counter => {
    const { applicationId } = await acceptedResident(counter, CERTIFICATE_SERVICE)
    await finalLetter(counter, applicationId, 'registry-certificate')
  })
  await start()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

async function start(): Promise<void> {
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
}

/** As when the power goes: neither the desk nor main gets to close anything. */
async function powerCut(): Promise<void> {
  const main = window.application.process()
  const gone = new Promise(resolve => main.once('exit', resolve))
  process.kill(await window.deskProcess(), 'SIGSTOP')
  const desk = await window.deskProcess()
  main.kill('SIGKILL')
  process.kill(desk, 'SIGKILL')
  await gone
}

const picture = async (name: string) => {
  const pictures = process.env.LOKET_PICTURES
  if (pictures === undefined) return
  await mkdir(pictures, { recursive: true })
  await clerk.page.screenshot({ path: `${pictures}/${name}.png` })
}

const line = () => clerk.page.getByText('Loket terakhir berhenti tanpa ditutup')

it('says after a power cut that the data is whole and what was left unfinished, to be settled with the keyboard', async () => {
  expect(await line().count()).toBe(0)
  await clerk.callNext()
  await powerCut()

  await start()
  await clerk.page.getByText('Isi data sudah diperiksa: utuh').waitFor()
  await clerk.button('Lihat 2 yang belum selesai').waitFor()
  await picture('crash-line')
  await clerk.find('Yang belum selesai')
  const list = clerk.page.getByRole('list', { name: 'Yang belum selesai' })
  await list.getByRole('button', { name: 'Surat nomor' }).waitFor()
  await picture('unfinished')

  await clerk.press('ArrowDown')
  await clerk.press('Enter')
  await clerk.page.getByRole('region', { name: 'Dilayani' }).getByText('A-001').waitFor()
  await clerk.page.getByRole('button', { name: 'Selesai', exact: true }).press('Enter')
  await clerk.find('Yang belum selesai')
  await expect.poll(() => list.getByRole('button').count()).toBe(1)
  await clerk.press('Enter')
  await clerk.button('Cetak surat').waitFor()
})

it('says nothing after the program was closed', async () => {
  await window.close()
  await start()
  expect(await line().count()).toBe(0)
})
