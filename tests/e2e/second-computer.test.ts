import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Clerk } from '../support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'

let folder: string
let there: ChildProcessWithoutNullStreams
let window: OpenWindow | null = null

beforeEach(async () => {
  folder = await readyCounter()
  there = onComputer('LOKET-2', resolve(import.meta.dirname, 'processes/hold-counter.ts'), folder)
  await once(there.stdout, 'data')
})
afterEach(async () => {
  await window?.close()
  window = null
  if (there.exitCode === null) await leave()
  await forget(folder)
})

/** Runs a program on a computer of that name. */
const onComputer = (name: string, program: string, ...args: string[]) =>
  spawn('unshare', [
    ...['--user', '--map-root-user', '--uts', 'sh', '-c', 'hostname "$1" && shift && exec "$@"', 'sh'],
    ...[name, process.execPath, program, ...args],
  ])

async function leave(): Promise<void> {
  const left = once(there, 'exit')
  there.stdin.end()
  await left
}

it('a data folder that another computer works on is refused by its name, and opens once that one has left', async () => {
  window = await openWindow({ folder })
  const { page } = window
  await page.getByRole('heading', { name: 'Catatan sedang dipakai program lain' }).waitFor()
  await page.getByText('Data sedang dipakai Loket uji di komputer LOKET-2 sejak').waitFor()
  await leave()
  await page.keyboard.press('Enter')
  const clerk = new Clerk(page)
  await clerk.signIn()
  expect(await clerk.register({ name: 'Siti Contoh' })).toBe('A-001')
})
