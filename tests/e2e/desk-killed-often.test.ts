import { setTimeout as after } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { rounds } from '../faults/extent.ts'
import { keptNumbers } from '../faults/kept-numbers.ts'
import { seeded } from '../faults/seeded.ts'

const KILLS = rounds({ short: 5, full: 100 })
/** From before the call leaves the window until after its answer. */
const LONGEST_MS = 150
const FULL_MS = 60 * 60_000

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

const tryAgain = () => clerk.page.getByRole('button', { name: 'Coba lagi' })

/** A desk that runs and is not the one before. */
const deskAfter = (killed: number | null): Promise<number> =>
  vi.waitFor(
    async () => {
      const desk = await window.deskProcess()
      expect(desk).not.toBe(killed)
      return desk
    },
    { timeout: 30_000, interval: 50 },
  )

/** The number on the screen; null where the desk was given up, as it is at the fifth death within a minute. */
async function givenOrGivenUp(): Promise<string | null> {
  const number = clerk.page.getByRole('status').filter({ hasText: 'Nomor antrian' })
  await number.or(tryAgain()).first().waitFor({ timeout: 30_000 })
  return (await tryAgain().isVisible()) ? null : clerk.givenNumber()
}

/** What a clerk does then: starts again, and confirms once more what is still to be confirmed. */
async function startAgain(): Promise<string | null> {
  await tryAgain().click()
  await clerk.button('Tamu baru').waitFor({ timeout: 30_000 })
  await clerk.press('F2')
  const confirm = clerk.filled.filter({ hasText: 'Daftarkan dan cetak' })
  // An empty form says that this visitor was registered before the desk died.
  await confirm.or(clerk.page.getByLabel('Siapa yang datang?')).first().waitFor()
  if (!(await confirm.isVisible())) {
    await clerk.press('Escape')
    return null
  }
  await confirm.click()
  return clerk.givenNumber()
}

it(
  `registers every visitor exactly once while the desk is killed ${KILLS} times`,
  async () => {
    const random = seeded('desk-killed-often')
    const numbers = new Map<string, string>()
    const sum = { kills: 0, givenUp: 0 }
    let killed: number | null = null
    for (let visitor = 1; visitor <= KILLS; visitor += 1) {
      const desk = await deskAfter(killed)
      const name = `Contoh ${String(visitor).padStart(3, '0')}`
      await clerk.fillVisitor({ name, purpose: 'Informasi' })
      const dies = after(random() * LONGEST_MS).then(() => process.kill(desk, 'SIGKILL'))
      await clerk.filled.click({ noWaitAfter: true })
      await dies
      sum.kills += 1
      killed = desk
      const given = await givenOrGivenUp()
      if (given === null) sum.givenUp += 1
      const label = given ?? (await startAgain())
      if (label !== null) numbers.set(name, label)
    }
    await deskAfter(killed)
    await window.close()

    const { guests, tickets } = keptNumbers(folder)
    const all = Array.from({ length: KILLS }, (_, index) => index + 1)
    expect(guests.map(({ name }) => name)).toEqual(all.map(number => `Contoh ${String(number).padStart(3, '0')}`))
    expect(tickets.map(({ number }) => number)).toEqual(all)
    for (const [name, label] of numbers)
      expect([name, label]).toEqual([name, tickets[guests.findIndex(guest => guest.name === name)]?.label])
    console.table({ ...sum, registered: guests.length })
  },
  FULL_MS,
)
