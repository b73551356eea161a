import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk

async function open(): Promise<void> {
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
}
beforeEach(async () => {
  folder = await readyCounter()
  await open()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

const served = () => clerk.page.getByRole('heading', { name: 'Siti Contoh' })

it('goes on after a restart in the middle of a day, with the visitor still at the counter', async () => {
  await clerk.register({ name: 'Siti Contoh', services: ['terdaftar'] })
  await clerk.register({ name: 'Budi Contoh', purpose: 'Informasi' })
  await clerk.callNext()
  await clerk.checkPapers()

  await window.close()
  await open()

  await served().waitFor()
  await clerk.button('Terima berkas').waitFor()
  expect(await clerk.register({ name: 'Wati Contoh', purpose: 'Informasi' })).toBe('A-003')
})

it('keeps what was saved when the program is killed, and opens again where it stood', async () => {
  await clerk.register({ name: 'Siti Contoh', services: ['terdaftar'] })
  await clerk.callNext()

  const gone = new Promise(resolve => window.application.process().once('exit', resolve))
  process.kill(await window.deskProcess(), 'SIGKILL')
  window.application.process().kill('SIGKILL')
  await gone
  await open()

  await served().waitFor()
  expect(await clerk.register({ name: 'Budi Contoh', purpose: 'Informasi' })).toBe('A-002')
})
