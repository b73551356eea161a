import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CounterBridge } from '#contract/wire.ts'
import { Clerk, type Visitor } from '#tests/support/clerk.ts'
import { forget, type OpenWindow, openWindow } from '#tests/support/open-window.ts'
import { readyCounter } from '#tests/support/ready-counter.ts'

const visitor: Visitor = { name: 'Zubaidah Contohwati', nik: '3516014107900001', phone: '081298765432' }
const marks = ['Zubaidah', 'Contohwati', '3516014107900001', '081298765432']

let window: OpenWindow
let clerk: Clerk
beforeAll(async () => {
  window = await openWindow({ folder: await readyCounter() })
  clerk = new Clerk(window.page)
  await clerk.signIn()
})
afterAll(async () => {
  await window?.close()
  if (window) await forget(window.folder)
})

const logged = async () => readFile(join(window.folder, 'data.window', 'logs', 'loket.log'), 'utf8')
const events = async (): Promise<Record<string, unknown>[]> =>
  (await logged())
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

it('the counter opens and works where its log cannot be written', async () => {
  const folder = await readyCounter()
  await mkdir(join(folder, 'data.window'))
  await writeFile(join(folder, 'data.window', 'logs'), 'in the way')
  const other = await openWindow({ folder })
  const busy = new Clerk(other.page)
  await busy.signIn()
  expect(await busy.register({ name: 'Siti Contoh' })).toBe('A-001')
  await other.close()
  expect(await readFile(join(folder, 'data.window', 'logs'), 'utf8')).toBe('in the way')
  await forget(folder)
})

it('what goes to support is copied word for word as it is shown, and saved beside the letters', async () => {
  await window.page.evaluate(() =>
    (globalThis as unknown as { counter: CounterBridge }).counter.ask({
      name: 'visit.read',
      input: { visitId: 'tidak-ada' },
      token: null,
      key: null,
    }),
  )
  await clerk.goTo('Pengaturan')
  await clerk.button('Dukungan').click()
  const shown = await window.page.getByLabel('Keterangan untuk dukungan').inputValue()
  expect(shown).toContain('"event":"program-started"')
  expect(shown).toContain('"event":"refused","entry":"visit.read","refusal":"not-signed-in","times":1')
  expect(shown).toMatch(/^Electron +\d+\.\d+/m)
  await clerk.button('Salin untuk dukungan').click()
  await window.page.getByText('Sudah disalin.').waitFor()
  // Nothing else gets onto the clipboard this way.
  await window.page.evaluate(() =>
    (globalThis as unknown as { counter: CounterBridge }).counter.copySupport('Kata lain'),
  )
  await clerk.button('Simpan berkas log').click()
  await window.page.getByText(/keterangan-dukungan-.*\.txt/).waitFor()
  expect(await window.application.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown)
  await clerk.press('Escape')
})

it('the log tells of the start, of errors of the page and of the death of the desk, and names nobody', async () => {
  await clerk.register(visitor)
  await window.page.evaluate(said => {
    queueMicrotask(() => {
      throw new TypeError(said)
    })
    void Promise.reject(new RangeError(said))
  }, marks.join(' '))
  process.kill(await window.deskProcess(), 'SIGKILL')
  await expect.poll(async () => (await events()).filter(({ event }) => event === 'desk-opened')).toHaveLength(2)
  expect(await events()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ event: 'program-started', program: expect.stringMatching(/^\d+\.\d+\.\d+$/) }),
      expect.objectContaining({ event: 'desk-opened', schema: expect.any(Number) }),
      expect.objectContaining({ event: 'error', where: 'page', error: expect.objectContaining({ name: 'TypeError' }) }),
      expect.objectContaining({
        event: 'error',
        where: 'page',
        error: expect.objectContaining({ name: 'RangeError' }),
      }),
      expect.objectContaining({ event: 'desk-died' }),
    ]),
  )
  await window.close()
  expect((await events()).at(-1)).toMatchObject({ event: 'program-left' })
  for (const mark of marks) expect(await logged()).not.toContain(mark)
})
