import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { placesFor } from '../../../src/main/places.ts'
import { prepareDesk } from '../../../src/main/prepare-desk.ts'
import { dropNextKey, type KeyStore, keepKey, keepNextKey, openKey, takeNextKey } from '../../../src/main/vault.ts'
import { writeWhole } from '../../../src/main/whole-file.ts'

/** A key store that holds for one computer account: AES-GCM under a secret that only it knows. */
function accountKeyStore(): KeyStore {
  const secret = randomBytes(32)
  return {
    isAvailable: async () => true,
    async seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', secret, nonce)
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    async unseal(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
const noKeyStore: KeyStore = { ...accountKeyStore(), isAvailable: async () => false }

let home: string
const places = () =>
  placesFor(
    { dataFolder: join(home, 'data'), outputFolder: join(home, 'hasil') },
    { userData: home, documents: home, built: home },
  )
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const version = { programVersion: '0.1.0', sqliteBinding: null }

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loket-key-'))
  mkdirSync(join(home, 'data'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

describe('the database key', () => {
  it('is 32 random bytes that the key store keeps, without a warning', async () => {
    const keyStore = accountKeyStore()
    const first = await openKey(places(), keyStore)
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    expect(first).toMatchObject({ ok: true, warning: null, keys: [{ byteLength: 32 }] })
    expect(await openKey(places(), keyStore)).toEqual(first)
    expect(readdirSync(home).sort()).toEqual(['data', 'data.key-sealed'])
    const kept = readFileSync(join(home, 'data.key-sealed'))
    expect(first.ok && kept.includes(Buffer.from(first.keys[0] ?? []).toString('hex'))).toBe(false)
  })

  it('lies in a file for this account alone where there is no key store, with a warning each time', async () => {
    const first = await openKey(places(), noKeyStore)
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    expect(first).toMatchObject({ ok: true, warning: expect.stringContaining('berkas biasa') })
    expect(await openKey(places(), noKeyStore)).toEqual(first)
    expect(modeOf(join(home, 'data.key'))).toBe('600')
    expect(readFileSync(join(home, 'data.key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  })

  it('is never made anew over data that another key encrypted', async () => {
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    for (const keyStore of [accountKeyStore(), noKeyStore])
      expect(await openKey(places(), keyStore)).toMatchObject({
        ok: false,
        detail: expect.stringContaining('tidak ditemukan'),
      })
    expect(readdirSync(home)).toEqual(['data'])
  })

  it('is every key there is where a copy is to be restored, and none where there is none', async () => {
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    const restoring = { recoveryKey: 'TYPED', restoreFrom: '/media/loket-1.db' }
    const wish = { ...restoring, anew: false }
    expect(await prepareDesk(places(), noKeyStore, wish, version)).toMatchObject({ ...restoring, keys: [] })
    writeFileSync(join(home, 'data.key'), 'ab'.repeat(32))
    expect(await prepareDesk(places(), noKeyStore, wish, version)).toMatchObject({
      ...restoring,
      keys: [Buffer.alloc(32, 0xab)],
    })
  })

  it('cannot be had from the key store of another account', async () => {
    await openKey(places(), accountKeyStore())
    expect(await openKey(places(), accountKeyStore())).toMatchObject({
      ok: false,
      detail: expect.stringContaining('tidak dapat dibuka'),
    })
    expect(existsSync(join(home, 'data.key'))).toBe(false)
  })

  it('can be put back by hand as a plain file', async () => {
    await openKey(places(), accountKeyStore())
    writeFileSync(join(home, 'data.key'), 'AB'.repeat(32))
    expect(await openKey(places(), accountKeyStore())).toMatchObject({ ok: true, keys: [Buffer.alloc(32, 0xab)] })
  })

  it.each(['', 'ab', 'z'.repeat(64), 'ab'.repeat(33)])('is refused when its file is broken: %j', async text => {
    writeFileSync(join(home, 'data.key'), text)
    expect(await openKey(places(), noKeyStore)).toMatchObject({ ok: false, detail: expect.stringContaining('rusak') })
  })
})

describe('a key that opened the data in the place of the one kept', () => {
  const key = Buffer.alloc(32, 0xcd)

  it.each([
    ['the key store', accountKeyStore()],
    ['a plain file', noKeyStore],
  ])('is kept in %s from then on, and the other one beside it', async (_place, keyStore) => {
    writeFileSync(join(home, 'data.key'), 'AB'.repeat(32))
    await keepKey(places(), keyStore, key)
    expect(await openKey(places(), keyStore)).toMatchObject({ ok: true, keys: [key] })
    expect(readFileSync(join(home, 'data.key.old'), 'utf8')).toBe('AB'.repeat(32))
  })

  it('takes the place of one that this account cannot open', async () => {
    await openKey(places(), accountKeyStore())
    const keyStore = accountKeyStore()
    await keepKey(places(), keyStore, key)
    expect(await openKey(places(), keyStore)).toMatchObject({ ok: true, keys: [key], warning: null })
  })
})

describe.each([
  ['the key store', accountKeyStore()],
  ['a plain file', noKeyStore],
])('a second key in %s, while the key is being changed', (_place, keyStore) => {
  const next = Buffer.alloc(32, 0xef)
  const begin = async () => {
    const first = await openKey(places(), keyStore)
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    await keepNextKey(places(), keyStore, next)
    return first.ok ? first.keys : []
  }
  const keys = async () => {
    const kept = await openKey(places(), keyStore)
    return kept.ok ? kept.keys : []
  }

  it('is tried after the first one', async () => {
    expect([...(await begin()), next]).toEqual(await keys())
  })

  it('takes its place, or goes', async () => {
    const first = await begin()
    await dropNextKey(places())
    expect(await keys()).toEqual(first)
    await keepNextKey(places(), keyStore, next)
    await takeNextKey(places(), keyStore)
    expect(await keys()).toEqual([next])
    expect(readdirSync(home)).toHaveLength(2)
  })

  it('is settled by the key that the data opened with', async () => {
    const first = await begin()
    await keepKey(places(), keyStore, first[0] ?? next)
    expect(await keys()).toEqual(first)
    await keepNextKey(places(), keyStore, next)
    await keepKey(places(), keyStore, next)
    expect(await keys()).toEqual([next])
    expect(readdirSync(home)).toHaveLength(2)
  })

  it('is never written over by a third', async () => {
    await begin()
    await expect(keepNextKey(places(), keyStore, Buffer.alloc(32, 1))).rejects.toThrow('kept already')
    await takeNextKey(places(), keyStore)
    await expect(takeNextKey(places(), keyStore)).rejects.toThrow('No second key')
  })

  it('takes the place of a plain one that was put back by hand', async () => {
    await begin()
    writeFileSync(join(home, 'data.key'), 'AB'.repeat(32))
    await takeNextKey(places(), keyStore)
    expect(await keys()).toEqual([next])
  })
})

describe('what the desk starts with', () => {
  const open = { recoveryKey: null, restoreFrom: null, anew: false }

  it('is the recovery key where one was typed, and no key of this computer', async () => {
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    expect(await prepareDesk(places(), noKeyStore, { ...open, recoveryKey: 'TYPED' }, version)).toMatchObject({
      keys: [],
      recoveryKey: 'TYPED',
      keyWarning: expect.stringContaining('berkas biasa'),
    })
    expect(readdirSync(home)).toEqual(['data'])
  })

  it('is a data folder for this account alone, and its key', async () => {
    rmSync(join(home, 'data'), { recursive: true })
    expect(await prepareDesk(places(), noKeyStore, open, version)).toMatchObject({
      dataFolder: join(home, 'data'),
      outputFolder: join(home, 'hasil'),
      keys: [{ byteLength: 32 }],
      recoveryKey: null,
      keyWarning: expect.stringContaining('berkas biasa'),
    })
    expect(modeOf(join(home, 'data'))).toBe('700')
  })

  it('closes a data folder that others could read', async () => {
    mkdirSync(join(home, 'data'), { recursive: true, mode: 0o755 })
    await prepareDesk(places(), noKeyStore, open, version)
    expect(modeOf(join(home, 'data'))).toBe('700')
  })

  it('is no empty store where one was, but the copy that a restoration has decided for', async () => {
    writeFileSync(join(home, 'data', 'loket.key-check'), '')
    expect(await prepareDesk(places(), noKeyStore, open, version)).toMatchObject({ failure: 'store-missing' })
    mkdirSync(join(home, 'data', 'loket.restored'))
    writeFileSync(join(home, 'data.key'), 'ab'.repeat(32))
    expect(await prepareDesk(places(), noKeyStore, open, version)).toMatchObject({ mustExist: false })
  })

  it('is a failure where a file stands in the way of the folder', async () => {
    rmSync(join(home, 'data'), { recursive: true })
    writeFileSync(join(home, 'data'), '')
    expect(await prepareDesk(places(), noKeyStore, open, version)).toMatchObject({ failure: 'folder-not-writable' })
  })

  it('is a failure where no folder can be made at all', async () => {
    const nowhere = { ...places(), data: '/proc/loket/data' }
    expect(await prepareDesk(nowhere, noKeyStore, open, version)).toMatchObject({ failure: 'folder-not-writable' })
  })

  it('is a failure when the key is missing beside data', async () => {
    writeFileSync(join(home, 'data', 'loket.db'), 'x')
    expect(await prepareDesk(places(), noKeyStore, open, version)).toMatchObject({ failure: 'wrong-key' })
  })
})

describe('a file that is written whole', () => {
  it('leaves nothing behind when it cannot take its name', async () => {
    mkdirSync(join(home, 'taken', 'by a folder'), { recursive: true })
    await expect(writeWhole(join(home, 'taken'), Buffer.from('x'))).rejects.toThrow()
    expect(readdirSync(home).sort()).toEqual(['data', 'taken'])
  })
})
