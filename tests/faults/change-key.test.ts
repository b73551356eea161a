import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWithOneOf } from '#desk/opening-keys.ts'
import { secrets } from '#desk/secrets.ts'
import { CHAIN_START, followsInChain } from '#domain/audit-chain.ts'
import { openDatabase } from '#store/open-database.ts'
import { recoverKeys } from '#store/recovery-file.ts'
import { recovererOf } from '#store/recovery-wrap.ts'
import { placesFor } from '../../src/main/places.ts'
import { openKey } from '../../src/main/vault.ts'
import { killedAfter } from './killed-after.ts'
import { noKeyStore } from './no-key-store.ts'

const PAPER = new Uint8Array(20).fill(1)
const KILLS = 40
/** A slow disk may need more of them until one falls between the rename and the vault. */
const KILLS_AT_MOST = 400

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-change-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const places = () =>
  placesFor(
    { dataFolder: join(folder, 'data'), outputFolder: null },
    { userData: folder, documents: folder, built: folder },
  )

/** Opens with the kept keys, as the next start would, and looks at everything. */
async function look() {
  await mkdir(places().data, { recursive: true })
  const kept = await openKey(places(), noKeyStore)
  if (!kept.ok) throw new Error(kept.detail)
  const opened = await openWithOneOf(kept.keys, key => openDatabase({ dataFolder: places().data, key }))
  return { ...opened, keys: kept.keys }
}

it(`the data opens with a kept key, and with the paper, wherever a change of the key is cut short`, async () => {
  const first = await look()
  await first.desk.transact({ accountId: null, entry: 'test.write', at: '2026-11-23T01:00:00.000Z' }, store =>
    store.recoveryKey.save({
      recoverer: recovererOf(PAPER),
      madeAt: '2026-11-23T01:00:00.000Z',
      failedTries: 0,
      lastFailureAt: null,
    }),
  )
  await first.desk.renewRecovery([])
  await first.desk.close()

  const acknowledged = new Set<string>()
  const found = { undone: 0, finished: 0, changed: 0 }
  let run = 0
  for (; run < KILLS || (found.finished === 0 && run < KILLS_AT_MOST); run += 1) {
    const printed = await killedAfter('changing', run * 4, 'change-key.ts', [folder, `run-${run}`])
    for (const line of printed) if (line.startsWith('run-')) acknowledged.add(line)
    found.changed += printed.filter(line => line === 'changed').length

    const recovered = await recoverKeys(places().data, PAPER)
    const { desk, key, keys } = await look()
    if (keys.length === 2 && key === keys[0]) found.undone += 1
    if (keys.length === 2 && key === keys[1]) found.finished += 1
    expect(
      recovered.some(other => other.equals(key)),
      `run ${run}: the paper opens it`,
    ).toBe(true)
    const { officials, events } = await desk.read(async store => ({
      officials: new Set((await store.officials.list()).map(({ id }) => id)),
      events: await store.audit.page(0, 100_000),
    }))
    await desk.close()
    expect(
      [...acknowledged].filter(id => !officials.has(id)),
      `run ${run}: acknowledged and lost`,
    ).toEqual([])
    const broken = events.filter((event, index) => {
      const previous = events[index - 1] ?? { seq: 0, hash: CHAIN_START }
      return !followsInChain(event, previous, secrets.digest)
    })
    expect(broken).toEqual([])
    expect((await readdir(places().data)).filter(name => name.includes('next'))).toEqual([])
  }
  console.log(
    `${run} kills: ${found.undone} undone, ${found.finished} finished by the next start, ${found.changed} were over`,
  )
  expect(found.undone).toBeGreaterThan(0)
  expect(found.finished).toBeGreaterThan(0)
  expect(found.changed).toBeGreaterThan(0)
})
