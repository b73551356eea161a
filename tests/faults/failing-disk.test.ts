import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCounter } from '#tests/support/open-counter.ts'
import { failingEnvironment } from './failing-disk.ts'
import type { Tried } from './processes/on-failing-disk.ts'

const FULL_MS = 60 * 60_000

let folder: string
const tries: Tried[] = []
beforeAll(async () => {
  // In memory: what fails here is the call, and the many flushes cost nothing.
  folder = await mkdtemp('/dev/shm/loket-failing-')
  const prepared = join(folder, 'prepared')
  const counter = await openCounter({ folder: prepared })
  await counter.close()
  const program = resolve(import.meta.dirname, 'processes/on-failing-disk.ts')
  const child = spawn(process.execPath, [program, folder, prepared, counter.token ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(await failingEnvironment(folder, join(folder, 'failing'))) },
  })
  const ended = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) tries.push(JSON.parse(line) as Tried)
  await ended
  expect(child.exitCode).toBe(0)
}, FULL_MS)
afterAll(() => rm(folder, { recursive: true, force: true }))

it.each([
  'visit.register',
  'letter.draft',
  'letter.finalise',
  'letter.sign',
  'closing.close-day',
  'closing.make-registers',
  'closing.make-bundle',
  'backup.make',
  'backup.restore',
  'first opening',
  'opening after a kill',
  'migration',
])(
  '%s: whichever call to the disk fails, it is named, nothing acknowledged is lost and nothing is there by half',
  step => {
    const all = tries.filter(tried => tried.step === step)
    const refused = all.filter(({ ended }) => ended !== 'done')
    const unknown = refused.filter(({ thereUnasked }) => thereUnasked).length
    console.log(
      `${step}: ${all.length} failing calls, ${refused.length} refused, of which ${unknown} were there after a kill`,
    )
    expect(refused.length).toBeGreaterThan(0)
    expect(all.filter(({ lost, wrong }) => lost.length > 0 || wrong.length > 0)).toEqual([])
    for (const { ended, sentence } of refused) {
      expect(ended).toMatch(/^(disk-full|disk-failing|copy-broken)$/)
      expect(sentence).toMatch(/^(Disk|Ruang penyimpanan|Salinan cadangan) .*(\.|: \S+)$/)
    }
  },
)
