import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCounter } from '#tests/support/open-counter.ts'
import type { Tried } from './processes/on-full-disk.ts'

let folder: string
let tries: Tried[]

/**
 * A disk of 16 MB in memory, mounted where only this process and its children see it; it is gone when they end. The user
 * namespace makes that possible without rights.
 */
const onSmallDisk = ['--user', '--map-root-user', '--mount', 'sh', '-c']
const mountAndRun = 'mount -t tmpfs -o size=16m tmpfs "$1" && exec "$2" "$3" "$1" "$4" "$5"'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-full-'))
  const [disk, ready] = [join(folder, 'disk'), join(folder, 'ready')]
  await mkdir(disk)
  const counter = await openCounter({ folder: ready })
  await counter.close()
  const program = resolve(import.meta.dirname, 'processes/on-full-disk.ts')
  const { stdout } = await promisify(execFile)('unshare', [
    ...onSmallDisk,
    mountAndRun,
    'sh',
    disk,
    process.execPath,
    program,
    ready,
    counter.token ?? '',
  ])
  tries = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Tried)
})
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
  'migration',
  'restoration',
])('%s: a full disk is named in a sentence, changes nothing and leaves nothing half-written', step => {
  const all = tries.filter(tried => tried.step === step)
  const refused = all.slice(0, -1)
  console.log(`${step}: ${refused.length} tries refused, done with ${(all.at(-1)?.room ?? 0) / 1024} KB of room`)
  expect(refused.length).toBeGreaterThan(0)
  for (const { room, ended, sentence, changed, halfWritten } of refused) {
    expect({ room, ended, changed, halfWritten }).toEqual({ room, ended: 'disk-full', changed: [], halfWritten: [] })
    expect(sentence).toMatch(/^(Disk komputer ini penuh, jadi tidak ada yang disimpan\.|Ruang penyimpanan penuh: )/)
  }
  expect(all.at(-1)).toMatchObject({ ended: 'done', changed: [], halfWritten: [] })
})
