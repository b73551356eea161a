import { setTimeout as after } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  folder = await readyCounter()
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

/** The labels of everybody who waits, as they stand in the left column. */
const waiting = async () =>
  (await clerk.page.getByRole('region', { name: 'Menunggu' }).innerText()).match(/[AP]-\d{3}/g)

/** A desk that runs and is not the one before. */
const deskAfter = (killed: number | null): Promise<number> =>
  vi.waitFor(async () => {
    const desk = await window.deskProcess()
    expect(desk).not.toBe(killed)
    return desk
  }, 10_000)

const restarting = () => clerk.page.getByText('Mesin penyimpanan sedang dinyalakan kembali')

it('says so when the desk dies, and gives the one number of the registration it died over', async () => {
  const desk = await window.deskProcess()
  await clerk.fillVisitor({ name: 'Siti Contoh', purpose: 'Informasi' })
  process.kill(desk, 'SIGSTOP')
  await clerk.filled.click()
  const told = restarting().waitFor()
  process.kill(desk, 'SIGKILL')
  await told

  expect(await clerk.givenNumber()).toBe('A-001')
  await clerk.press('Escape')
  await expect.poll(waiting).toEqual(['A-001'])
  await restarting().waitFor({ state: 'detached' })
})

it('gives one number wherever in a registration the desk dies', async () => {
  let killed: number | null = null
  for (const [index, delayMs] of [0, 8, 25].entries()) {
    const desk = await deskAfter(killed)
    await clerk.fillVisitor({ name: `Contoh ${'ABC'[index]}`, purpose: 'Informasi' })
    await clerk.filled.click({ noWaitAfter: true })
    await after(delayMs)
    process.kill(desk, 'SIGKILL')
    killed = desk
    expect(await clerk.givenNumber()).toBe(`A-00${index + 1}`)
  }
  await clerk.press('Escape')
  await expect.poll(waiting).toEqual(['A-001', 'A-002', 'A-003'])
})

it('gives the screen back as it was, once a desk that died too often is started again by hand', async () => {
  await clerk.fillVisitor({ name: 'Siti Contoh', purpose: 'Informasi' })
  const again = clerk.page.getByRole('button', { name: 'Coba lagi' })
  for (let killed: number | null = null, death = 1; death <= 5; death += 1) {
    killed = await deskAfter(killed)
    process.kill(killed, 'SIGKILL')
  }
  await again.waitFor()
  // The screens below are covered: what is pressed now must not reach them.
  for (const key of ['Escape', 'F2', 'F9', 'F12']) await clerk.press(key)
  expect(await again.evaluate(button => button === document.activeElement)).toBe(true)
  await clerk.press('Enter')
  await again.waitFor({ state: 'detached' })
  await clerk.filled.filter({ hasText: 'Daftarkan dan cetak' }).click()
  expect(await clerk.givenNumber()).toBe('A-001')
})
