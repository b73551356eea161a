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

const line = () => clerk.page.getByText('Loket terakhir berhenti tanpa ditutup')

it('says after a power cut that the data is whole and what was left unfinished, to be settled with the keyboard', async () => {
  expect(await line().count()).toBe(0)
  await clerk.callNext()
  await powerCut()

  await start()
  await clerk.page.getByText('Isi data sudah diperiksa: utuh').waitFor()
  await clerk.page.getByRole('button', { name: 'Lihat 2 yang belum selesai' }).focus()
  await clerk.press('Enter')
  const list = clerk.page.getByRole('list', { name: 'Yang belum selesai' })
  await list.waitFor()
  expect(await list.getByRole('button').count()).toBe(2)
  if (process.env.LOKET_PICTURES) {
    await mkdir(process.env.LOKET_PICTURES, { recursive: true })
    await clerk.page.screenshot({ path: `${process.env.LOKET_PICTURES}/unfinished.png` })
  }

  await clerk.press('ArrowDown')
  await clerk.press('Enter')
  await clerk.button('Selesai').first().waitFor()
  await clerk.press('Control+k')
})

it('says nothing after the program was closed', async () => {
  await window.close()
  await start()
  expect(await line().count()).toBe(0)
})
