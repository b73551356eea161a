import { setTimeout as after } from 'node:timers/promises'
import { errors, type Locator } from 'playwright-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Clerk } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'
import { rounds } from '../faults/extent.ts'
import { keptNumbers } from '../faults/kept-numbers.ts'
import { seeded } from '../faults/seeded.ts'

const KILLS = rounds({ short: 8, full: 100 })
/** Every other kill: at any moment from when a desk runs, in its opening, while a form is filled, over a number. */
const AT_ANY_MOMENT_MS = 800
/** The others: from when a registration is confirmed, before it arrives until after its answer. */
const AFTER_CONFIRMING_MS = 60
/** A clerk who sees nothing happen looks again. */
const LOOK_MS = 5000
const PATIENCE_MS = 60_000
const MOST_MS = rounds({ short: 5 * 60_000, full: 60 * 60_000 })

let folder: string
let window: OpenWindow
let clerk: Clerk
beforeEach(async () => {
  folder = await readyCounter()
  window = await openWindow({ folder })
  clerk = new Clerk(window.page)
  await clerk.signIn()
  clerk.page.setDefaultTimeout(PATIENCE_MS)
})
afterEach(async () => {
  await window.close()
  await forget(folder)
})

/** A desk that runs and is not the one before. */
const deskAfter = (killed: number | null): Promise<number> =>
  vi.waitFor(
    async () => {
      const desk = await window.deskProcess()
      expect(desk).not.toBe(killed)
      return desk
    },
    { timeout: PATIENCE_MS, interval: 20 },
  )

type Registering = { begins(): void; isUnanswered: boolean }

const unlessTimedOut = (error: unknown): false => {
  if (error instanceof errors.TimeoutError) return false
  throw error
}

/** Presses, and once more where what must follow is not seen: a page that is covered between down and up is no click. */
async function press(button: Locator, follows: Locator): Promise<void> {
  for (;;) {
    await button.click({ noWaitAfter: true, timeout: LOOK_MS }).catch(unlessTimedOut)
    const isThere = await follows.waitFor({ timeout: LOOK_MS }).then(() => true, unlessTimedOut)
    if (isThere) return
  }
}

/** Fills the form, confirms it, and reads the number, each by what the window shows. */
async function register(name: string, registering: Registering): Promise<string> {
  const { page, filled } = clerk
  const purpose = page.getByRole('group', { name: 'Keperluan', exact: true })
  const number = page.getByRole('status').filter({ hasText: 'Nomor antrian' })
  const search = page.getByLabel('Siapa yang datang?')
  await search.fill(name)
  await press(page.getByRole('option', { name }).first(), purpose)
  await press(purpose.getByText('Informasi'), purpose.getByRole('button', { name: 'Informasi', pressed: true }))
  registering.isUnanswered = true
  registering.begins()
  await press(filled.filter({ hasText: 'Daftarkan dan cetak' }), number)
  registering.isUnanswered = false
  const label = await clerk.givenNumber()
  await press(filled.filter({ hasText: 'Tamu berikutnya' }), search)
  return label
}

it(
  `registers every visitor exactly once while the desk is killed ${KILLS} times`,
  async () => {
    const random = seeded('desk-killed-often')
    const numbers = new Map<string, string>()
    const sum = { kills: 0, 'killed over a registration': 0 }
    const registering: Registering = { begins: () => undefined, isUnanswered: false }
    let isOver = false
    const killing = async () => {
      for (let killed: number | null = null; sum.kills < KILLS; sum.kills += 1) {
        const desk: number = await deskAfter(killed)
        if (sum.kills % 2 === 1)
          await new Promise<void>(resolve => {
            registering.begins = resolve
          })
        await after(random() * (sum.kills % 2 === 1 ? AFTER_CONFIRMING_MS : AT_ANY_MOMENT_MS))
        if (registering.isUnanswered) sum['killed over a registration'] += 1
        process.kill(desk, 'SIGKILL')
        killed = desk
      }
    }
    // Whenever the desk is given up, at the fifth death within a minute, the button is pressed; past the mouse, which the
    // script is moving at the same time.
    const again = clerk.page.getByRole('button', { name: 'Coba lagi' })
    const startingAgain = async () => {
      while (!isOver) await again.dispatchEvent('click', undefined, { timeout: 0 })
    }
    const started = startingAgain().catch(error => {
      if (!isOver) throw error
    })

    await clerk.press('F2')
    const killed = killing()
    for (let visitor = 1; sum.kills < KILLS || visitor <= KILLS; visitor += 1) {
      const name = `Contoh ${String(visitor).padStart(4, '0')}`
      numbers.set(name, await register(name, registering))
    }
    await killed
    isOver = true
    await window.close()
    await started

    const { guests, tickets, integrity } = keptNumbers(folder)
    console.table({ ...sum, asked: numbers.size, registered: guests.length })
    expect(integrity).toBe('ok')
    expect(guests.map(({ name }) => name)).toEqual([...numbers.keys()])
    expect(tickets.map(({ label }) => label)).toEqual([...numbers.values()])
    expect(sum['killed over a registration']).toBeGreaterThan(0)
    expect(tickets.map(({ number }) => number)).toEqual(guests.map((_, index) => index + 1))
  },
  MOST_MS,
)
