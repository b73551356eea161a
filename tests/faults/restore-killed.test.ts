import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { registration } from '#tests/support/day.ts'
import { openCounter } from '#tests/support/open-counter.ts'
import { rounds } from './extent.ts'
import { keptNumbers } from './kept-numbers.ts'
import { killedAfter } from './killed-after.ts'
import { seeded } from './seeded.ts'

const KILLS = rounds({ short: 12, full: 200 })
/** A busy computer may need more of them until one falls behind the exchange. */
const KILLS_AT_MOST = 400
const IN_COPY = ['Siti Contoh', 'Budi Uji']
const FULL_MS = 60 * 60_000

let place: string
let ready: string
let token: string
let copy: string
/** Twice a restoration: some kills come after it. */
let longestMs: number
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'loket-restored-'))
  ready = join(place, 'ready')
  const counter = await openCounter({ folder: ready })
  for (const name of IN_COPY) await counter.done('visit.register', registration(name))
  const { path } = await counter.done('backup.make', { date: null })
  token = counter.token ?? ''
  copy = basename(path)
  await counter.detach()
  await cp(ready, join(place, 'timed'), { recursive: true })
  const timed = await openCounter({ folder: join(place, 'timed'), token, state: 'kept', ids: 'timed' })
  const began = performance.now()
  await timed.done('backup.restore', { file: join(timed.folder, 'backups', copy), lastNumbers: null })
  longestMs = 2 * (performance.now() - began)
  await timed.close()
})
afterAll(() => rm(place, { recursive: true, force: true }))

it(
  `${KILLS} times killed over a restoration, the counter opens with the data before it or after it`,
  async () => {
    const random = seeded('restore-killed')
    const folder = join(place, 'killed')
    const sum = { kills: 0, 'the data before': 0, 'the data after': 0, acknowledged: 0 }
    for (let kill = 0; kill < KILLS || (sum['the data after'] === 0 && kill < KILLS_AT_MOST); kill += 1) {
      sum.kills += 1
      await rm(folder, { recursive: true, force: true })
      await cp(ready, folder, { recursive: true })
      const args = [folder, token, join(folder, 'backups', copy)]
      const printed = await killedAfter('restoring', random() * longestMs, 'restore-over.ts', args)
      const given = printed.filter(line => /^A-\d{3}$/.test(line))
      sum.acknowledged += printed.filter(line => line === 'restored').length

      const counter = await openCounter({ folder, token, state: 'kept', ids: 'after' })
      expect((await counter.done('audit.verify', {})).broken, `kill ${kill}`).toEqual([])
      expect((await readdir(join(folder, 'data'))).filter(name => /next|\.part$/.test(name))).toEqual([])
      const names = (await counter.done('visit.list', { date: '2026-11-23' })).map(({ name }) => name).sort()
      const isBefore = names.length > IN_COPY.length
      // The visitor whose number was told is in the data, or in what a restoration has put aside.
      expect(names, `kill ${kill}`).toEqual(isBefore ? [...IN_COPY, 'Contoh kemudian'].sort() : [...IN_COPY].sort())
      sum[isBefore ? 'the data before' : 'the data after'] += 1
      const { path } = await counter.done('backup.make', { date: null })
      const lying = (await counter.done('backup.list', {})).copies.map(({ file }) => file)
      for (const file of lying) expect(await counter.call('backup.prove', { file })).toMatchObject({ ok: true })
      expect((await readdir(join(folder, 'backups'))).filter(name => name.endsWith('.part'))).toEqual([])
      expect(lying).toContain(path)
      const aside = lying.filter(file => file.includes('before-restore')).length
      expect(aside, `kill ${kill}`).toBeGreaterThanOrEqual(given.length - (isBefore ? 1 : 0))
      const { ticket } = await counter.done('visit.register', registration('Contoh berikutnya'))
      expect(given).not.toContain(ticket?.label)
      await counter.close()
      expect(keptNumbers(folder).integrity).toBe('ok')
    }
    console.table(sum)
    expect(sum['the data before']).toBeGreaterThan(0)
    expect(sum['the data after']).toBeGreaterThan(0)
  },
  FULL_MS,
)
