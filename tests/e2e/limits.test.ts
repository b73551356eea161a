import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { provideRuntime } from '#build/runtime/provide-runtime.ts'
import { Clerk } from '../support/clerk.ts'
import { registration } from '../support/day.ts'
import type { OpenCounter } from '../support/open-counter.ts'
import { forget, type OpenWindow, openWindow } from '../support/open-window.ts'
import { readyCounter } from '../support/ready-counter.ts'

const DAY = 24 * 60

let folder: string
let window: OpenWindow
afterEach(async () => {
  await window.close()
  await forget(folder)
})

/** Starts the runtime where the data lies on a disk in memory of that size. */
async function onSmallDisk(size: string): Promise<string> {
  const script = join(folder, 'on-small-disk.sh')
  const copy = join(folder, 'copy')
  await mkdir(copy)
  const steps = [
    `mount --bind '${folder}' '${copy}'`,
    `mount -t tmpfs -o size=${size} tmpfs '${folder}/data'`,
    `cp -a '${copy}'/data/. '${folder}/data'`,
    `exec '${(await provideRuntime()).executable}' "$@"`,
  ]
  await writeFile(
    script,
    `#!/bin/sh
if [ -z "$INSIDE" ]; then INSIDE=yes exec unshare --user --map-root-user --mount "$0" "$@"; fi
${steps.join(' && ')}
`,
  )
  await chmod(script, 0o755)
  return script
}

async function openOn(play: (counter: OpenCounter) => Promise<void>, size: string | null = null): Promise<Clerk> {
  folder = await readyCounter({}, play)
  window = await openWindow({ folder, ...(size === null ? {} : { executable: await onSmallDisk(size) }) })
  return new Clerk(window.page)
}

const strip = () => window.page.getByRole('region', { name: 'Keadaan komputer' })

it.each([
  ['400m', /^Disk data mulai penuh, sisa 3\d\d MB\./],
  ['30m', /^Disk data hampir habis, sisa \d+ MB\. Tamu masih dapat didaftarkan/],
])('a disk of %s is told under the top bar with what to do, and visitors are registered', async (size, told) => {
  const clerk = await openOn(async () => undefined, size)
  await clerk.signIn()
  await strip().getByText(told).waitFor()
  await clerk.button('Yang perlu dilakukan').press('Enter')
  await window.page.getByText('Sisakan paling sedikit 1 GB.').waitFor()
  await clerk.press('Escape')
  expect(await clerk.register({ name: 'Siti Contoh' })).toBe('A-001')
})

it('a clock before the last entry is told at sign-in and under the top bar until somebody confirms it', async () => {
  const clerk = await openOn(async counter => {
    counter.clock.advance(3 * DAY)
    await counter.done('visit.register', registration('Siti Contoh'))
  })
  await window.page.getByText('Periksa tanggal dan jam komputer').waitFor()
  await clerk.signIn()
  await strip().getByText('Periksa tanggal dan jam komputer').waitFor()
  await clerk.button('Tanggal dan jam sudah benar').press('Enter')
  await strip().waitFor({ state: 'detached' })
  expect(await clerk.register({ name: 'Budi Uji' })).toBe('A-001')
})

it('a day that nobody closed stands at the queue and leads to its closing', async () => {
  const clerk = await openOn(async counter => {
    counter.clock.advance(-2 * DAY)
    await counter.done('visit.register', registration('Siti Contoh'))
    counter.clock.advance(2 * DAY)
  })
  await clerk.signIn()
  await window.page.getByText('belum ditutup').waitFor()
  await clerk.button('Tutup hari itu').press('Enter')
  const title = await window.page.getByRole('heading', { name: /^Tutup hari, / }).innerText()
  await clerk.filled.filter({ hasText: 'Tutup hari' }).click()
  await clerk.filled.filter({ hasText: 'Buka folder hasil' }).waitFor()
  expect(await window.page.getByRole('heading', { name: /^Tutup hari, / }).innerText()).toBe(title)
  await clerk.press('Escape')
  await clerk.button('Tamu baru').waitFor()
  expect(await window.page.getByText('belum ditutup').count()).toBe(0)
})
