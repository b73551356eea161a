import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { Clerk } from '../support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { keyFileOf, readyCounter } from '../support/ready-counter.ts'

let folder: string
let there: OpenWindow
let here: OpenWindow | null = null

beforeEach(async () => {
  folder = await readyCounter()
  there = await openWindow({ folder, executable: await onComputer('LOKET-2') })
})
afterEach(async () => {
  await here?.close()
  here = null
  await there.close()
  await forget(folder)
})

/** Starts the runtime on a computer of that name. */
async function onComputer(name: string): Promise<string> {
  const script = join(folder, 'on-other-computer.sh')
  const { executable } = await provideRuntime()
  await writeFile(
    script,
    `#!/bin/sh
if [ -z "$INSIDE" ]; then INSIDE=yes exec unshare --user --map-root-user --uts "$0" "$@"; fi
hostname ${name} && exec '${executable}' "$@"
`,
  )
  await chmod(script, 0o755)
  return script
}

it('a data folder that another computer works on is refused by its name, and opens once that one has left', async () => {
  await new Clerk(there.page).signIn()
  expect(await new Clerk(there.page).register({ name: 'Siti Contoh' })).toBe('A-001')
  // By another way, as over a mapped drive: each computer has its own profile.
  const otherWay = join(folder, 'other-way')
  await mkdir(otherWay)
  await symlink(there.dataFolder, join(otherWay, 'data'))
  await symlink(keyFileOf(folder), keyFileOf(otherWay))
  here = await openWindow({ folder: otherWay })
  const { page } = here
  await page.getByRole('heading', { name: 'Catatan sedang dipakai program lain' }).waitFor()
  await page.getByText('Data sedang dipakai jendela Loket di komputer LOKET-2 sejak').waitFor()
  await there.close()
  await page.keyboard.press('Enter')
  await new Clerk(page).signIn()
  await page.getByText('A-001').first().waitFor()
})
