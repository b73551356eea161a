import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isStoreMissing, knowStore } from '../../../src/main/known-store.ts'
import { placesFor } from '../../../src/main/places.ts'

let home: string
const places = (dataFolder: string) =>
  placesFor({ dataFolder, outputFolder: null }, { userData: join(home, 'profile'), documents: home, built: home })

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loket-known-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

it('is missing where a store was opened and is no more, each folder for itself', async () => {
  const [usb, other] = [places(join(home, 'usb/data')), places(join(home, 'other/data'))]
  expect(await isStoreMissing(usb)).toBe(false)
  await knowStore(usb)
  expect(await isStoreMissing(usb)).toBe(true)
  expect(await isStoreMissing(other)).toBe(false)
  mkdirSync(usb.data, { recursive: true })
  expect(await isStoreMissing(usb)).toBe(true)
  writeFileSync(usb.database, '')
  expect(await isStoreMissing(usb)).toBe(false)
})

it('is missing too where only the note about its key was left, as by a copy that was cut short', async () => {
  const usb = places(join(home, 'usb/data'))
  mkdirSync(usb.data, { recursive: true })
  writeFileSync(usb.keyCheck, '')
  expect(await isStoreMissing(usb)).toBe(true)
})

it('is another failure where a file stands in the folder’s place', async () => {
  const usb = places(join(home, 'data'))
  await knowStore(usb)
  writeFileSync(usb.data, 'not a folder')
  expect(await isStoreMissing(usb)).toBe(false)
})
