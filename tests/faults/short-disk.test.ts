import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCounter } from '#tests/support/open-counter.ts'
import { inOwnMounts } from './own-mounts.ts'
import type { ShortDiskStep } from './processes/on-short-disk.ts'

it('tells of a disk below 500 MB, keeps the last 50 MB from the timed copies, and registers all the while', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loket-short-'))
  const [disk, ready] = [join(folder, 'disk'), join(folder, 'ready')]
  await mkdir(disk)
  const counter = await openCounter({ folder: ready })
  await counter.close()

  const steps = await inOwnMounts<ShortDiskStep>('on-short-disk.ts', disk, ready, counter.token ?? '')
  await rm(folder, { recursive: true, force: true })

  const seen = (told: string[], room: string, acted: boolean, copies: string[]) => ({ told, room, acted, copies })
  expect(steps.map(({ told, room, acted, copies }) => ({ told, room, acted, copies }))).toEqual([
    seen([], 'enough', true, ['01:00']),
    seen([], 'enough', true, ['01:15', '01:00']),
    seen(['health'], 'low', true, ['01:30', '01:15', '01:00']),
    seen([], 'low', true, ['01:45', '01:30', '01:15', '01:00']),
    // Older copies of the day give way, and no new one is begun.
    seen(['health'], 'scarce', true, ['01:45']),
    seen([], 'scarce', false, ['01:45']),
    seen(['health'], 'enough', true, ['02:30', '01:45']),
  ])
  expect(steps.map(({ registered }) => registered)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map(number => `A-${String(number).padStart(3, '0')}`),
  )
  expect(steps.map(({ filledBy }) => filledBy)).toEqual([
    [],
    [],
    ['copies 2'],
    ['copies 3'],
    ['copies 4'],
    ['copies 1'],
    [],
  ])
})
