import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placesFor } from '../../../src/main/places.ts'
import { readStartOptions } from '../../../src/main/start-options.ts'

describe('the switches of the program', () => {
  it('are not needed', () => {
    expect(readStartOptions(['electron', '--no-sandbox', '.'])).toEqual({ dataFolder: null, outputFolder: null })
  })

  it('name folders with a space or an equals sign, relative to where it was started', () => {
    const argv = ['electron', '--no-sandbox', '.', '--data', 'hari ini/data', '--output=Hasil']
    expect(readStartOptions(argv)).toEqual({ dataFolder: resolve('hari ini/data'), outputFolder: resolve('Hasil') })
  })

  it('keep capital letters and obey the last one', () => {
    expect(readStartOptions(['loket', '--data=/A/Satu', '--data', '/B/Dua']).dataFolder).toBe(resolve('/B/Dua'))
  })

  it.each([['--data'], ['--data', '--output=/x'], ['--data=']])('do not guess a folder: %j', (...argv) => {
    expect(() => readStartOptions(['loket', ...argv])).toThrow('--data wants a folder')
  })
})

describe('the places on this computer', () => {
  const system = { userData: '/akun/Loket', documents: '/akun/Documents', built: '/program/out/main' }

  it('are the usual ones when none is named', () => {
    const places = placesFor({ dataFolder: null, outputFolder: null }, system)
    expect(places).toMatchObject({
      profile: '/akun/Loket',
      data: join('/akun/Loket', 'data'),
      output: join('/akun/Documents', 'Loket'),
      plainKey: join('/akun/Loket', 'data.key'),
      resources: resolve('/program/resources'),
      renderer: resolve('/program/out/renderer'),
      preload: resolve('/program/out/preload/index.cjs'),
    })
  })

  it('give every data folder its own profile, and no key inside the folder', () => {
    const places = placesFor({ dataFolder: '/uji/data', outputFolder: '/uji/hasil' }, system)
    expect(places).toMatchObject({ profile: '/uji/data.window', data: '/uji/data', output: '/uji/hasil' })
    for (const key of [places.plainKey, places.sealedKey]) expect(key.startsWith('/uji/data/')).toBe(false)
  })
})
