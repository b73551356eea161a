import { copyFile, cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#store/open-database.ts'
import { readWrapped, recoverKeys, recoveryFile, recoveryFileOf } from '#store/recovery-file.ts'
import { keyIdOf, recovererOf, unwrap, wrapFor } from '#store/recovery-wrap.ts'
import { type OpenStore, openStore, TEST_KEY } from '#tests/support/open-store.ts'
import * as sample from './sample-day.ts'

const PAPER = new Uint8Array(20).fill(1)
const OTHER_PAPER = new Uint8Array(20).fill(2)

describe('a wrapped key', () => {
  it('opens with its own recovery key alone', () => {
    const wrapped = wrapFor(recovererOf(PAPER), TEST_KEY)
    expect(unwrap(wrapped, PAPER)).toEqual(Buffer.from(TEST_KEY))
    expect(unwrap(wrapped, OTHER_PAPER)).toBeNull()
    expect(JSON.stringify(wrapped)).not.toContain(Buffer.from(TEST_KEY).toString('base64').slice(0, 20))
  })

  it('is wrapped anew each time, under the same name', () => {
    const [one, two] = [wrapFor(recovererOf(PAPER), TEST_KEY), wrapFor(recovererOf(PAPER), TEST_KEY)]
    expect(one.keyId).toBe(keyIdOf(TEST_KEY))
    expect(two.keyId).toBe(one.keyId)
    expect(two.sealed).not.toBe(one.sealed)
  })

  it.each(['keyId', 'recoverer', 'sender', 'nonce', 'sealed'] as const)('does not open with another %s', field => {
    const wrapped = wrapFor(recovererOf(PAPER), TEST_KEY)
    const other = wrapFor(recovererOf(OTHER_PAPER), new Uint8Array(32).fill(9))
    expect(unwrap({ ...wrapped, [field]: other[field] }, PAPER)).toBeNull()
    expect(unwrap({ ...wrapped, [field]: 'AA' }, PAPER)).toBeNull()
  })
})

describe('a store with a recovery key', () => {
  let opened: OpenStore
  const file = () => recoveryFile(opened.dataFolder)
  const keep = async (paper: Uint8Array, copies: string[] = []) => {
    await opened.write(store =>
      store.recoveryKey.save({
        recoverer: recovererOf(paper),
        madeAt: opened.now(),
        failedTries: 0,
        lastFailureAt: null,
      }),
    )
    await opened.database.renewRecovery(copies)
  }
  beforeEach(async () => {
    opened = await openStore()
    await opened.write(store => store.people.add(sample.person()))
  })
  afterEach(() => opened.remove())

  it('has none at first, and no file of it', async () => {
    await opened.database.renewRecovery([])
    expect(await opened.database.read(store => store.recoveryKey.find())).toBeNull()
    expect(await readdir(opened.dataFolder)).not.toContain('loket.recovery')
  })

  it('opens with it wherever its folder is copied to', async () => {
    await keep(PAPER)
    await opened.database.close()
    const copied = join(opened.dataFolder, 'elsewhere')
    await mkdir(copied)
    for (const name of ['loket.db', 'loket.recovery']) await copyFile(join(opened.dataFolder, name), join(copied, name))
    expect(await recoverKeys(copied, OTHER_PAPER)).toEqual([])
    const [key = new Uint8Array(32)] = await recoverKeys(copied, PAPER)
    const database = await openDatabase({ dataFolder: copied, key })
    expect(await database.read(store => store.people.find('person-1'))).toMatchObject({ name: 'Siti Contoh' })
    await database.close()
    await opened.reopen()
  })

  it('keeps its file for this user alone, and mends it at the next start', async () => {
    await keep(PAPER)
    expect((await stat(file())).mode & 0o777).toBe(0o600)
    const before = await readFile(file(), 'utf8')
    await opened.reopen()
    expect(await readFile(file(), 'utf8')).toBe(before)
    await rm(file())
    await opened.reopen()
    expect(await recoverKeys(opened.dataFolder, PAPER)).toEqual([Buffer.from(TEST_KEY)])
  })

  it('puts its key beside every backup, also for a newer recovery key', async () => {
    const [before, after] = [join(opened.dataFolder, 'before.db'), join(opened.dataFolder, 'after.db')]
    await opened.database.backUp(before)
    await keep(PAPER)
    await opened.database.backUp(after)
    const opensWith = async (path: string, paper: Uint8Array) =>
      (await readWrapped(recoveryFileOf(path))).map(wrapped => unwrap(wrapped, paper)?.equals(TEST_KEY) ?? false)
    expect(await opensWith(before, PAPER)).toEqual([])
    expect(await opensWith(after, PAPER)).toEqual([true])

    await keep(OTHER_PAPER, [before, after])
    expect(await opensWith(after, PAPER)).toEqual([false])
    expect(await opensWith(after, OTHER_PAPER)).toEqual([true])
    expect(await recoverKeys(opened.dataFolder, PAPER)).toEqual([])
  })

  it('leaves the key of a copy alone that is another', async () => {
    await keep(PAPER)
    const path = join(opened.dataFolder, 'other.db')
    await cp(file(), recoveryFileOf(path))
    await opened.database.close()
    const database = await openDatabase({ dataFolder: join(opened.dataFolder, 'new'), key: new Uint8Array(32).fill(3) })
    await database.transact({ accountId: null, entry: 'test.write', at: opened.now() }, store =>
      store.recoveryKey.save({
        recoverer: recovererOf(OTHER_PAPER),
        madeAt: sample.AT,
        failedTries: 0,
        lastFailureAt: null,
      }),
    )
    await database.renewRecovery([path])
    await database.close()
    expect((await readWrapped(recoveryFileOf(path))).map(wrapped => unwrap(wrapped, PAPER))).toEqual([
      Buffer.from(TEST_KEY),
    ])
    await opened.reopen()
  })

  it('has no keys in a file that is no such file', async () => {
    expect(await readWrapped(join(opened.dataFolder, 'missing.recovery'))).toEqual([])
    expect(await readWrapped(join(opened.dataFolder, 'loket.db'))).toEqual([])
  })
})
