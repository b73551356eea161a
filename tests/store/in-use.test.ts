import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { StoreCannotOpen } from '#ports/store-failures.ts'
import { namingUser, noteInUse, refuseOtherComputer } from '#store/in-use.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-in-use-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const note = () => join(folder, 'loket.in-use')
const otherPc = 'other-id\nLOKET-2\njendela Loket\n23 November 2026 pukul 08.00\n'
const takenThere = {
  failure: 'file-locked',
  message:
    'Data sedang dipakai jendela Loket di komputer LOKET-2 sejak 23 November 2026 pukul 08.00. ' +
    'Bila komputer itu sudah mati, coba lagi tiga menit lagi.',
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

it('refuses a store that another computer works on, by its name, and leaves nothing', async () => {
  await writeFile(note(), otherPc)
  await expect(refuseOtherComputer(folder)).rejects.toMatchObject(takenThere)
  expect(await readdir(folder)).toEqual(['loket.in-use'])
})

it('takes a store over whose computer has not been heard of for minutes', async () => {
  await writeFile(note(), otherPc)
  await utimes(note(), minutesAgo(4), minutesAgo(4))
  await refuseOtherComputer(folder)
  const inUse = await noteInUse(folder, 'jendela Loket')
  expect(await readFile(note(), 'utf8')).toContain(`\n${hostname()}\njendela Loket\n`)
  await inUse.remove()
  expect(await readdir(folder)).toEqual([])
})

it('is no matter of this computer’s own note: there the lock of the file decides', async () => {
  await noteInUse(folder, 'perintah loket')
  await refuseOtherComputer(folder)
  const locked = new StoreCannotOpen('file-locked', 'Data sedang dipakai program lain')
  expect(await namingUser(locked, folder)).toMatchObject({
    failure: 'file-locked',
    message: expect.stringMatching(/^Data sedang dipakai perintah loket di komputer ini sejak /),
  })
})

it('notices that another computer took the store meanwhile, and does not take its note away', async () => {
  const inUse = await noteInUse(folder, 'jendela Loket')
  expect(await inUse.renew()).toBe(true)
  await rm(note())
  expect(await inUse.renew()).toBe(true)
  await writeFile(note(), otherPc)
  expect(await inUse.renew()).toBe(false)
  await inUse.remove()
  expect(await readFile(note(), 'utf8')).toBe(otherPc)
})
