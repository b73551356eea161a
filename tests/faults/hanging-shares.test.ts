import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inOwnMounts } from './own-mounts.ts'
import type { HangingTold } from './processes/on-hanging-shares.ts'

it('serves on while the second place and the output folder hang, says so, and uses both once they answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loket-hanging-'))
  const told = await inOwnMounts<HangingTold>('on-hanging-shares.ts', folder)
  await rm(folder, { recursive: true, force: true })
  const hangs = { about: 'save', ended: 'folder-not-writable', sentence: expect.stringContaining('tidak menjawab') }
  expect(told).toEqual([
    {
      about: 'meanwhile',
      registered: 200,
      last: expect.stringMatching(/^A-20\d$/),
      signedIn: true,
      copyOver: false,
      saveOver: false,
    },
    hangs,
    { about: 'second', failure: 'hangs', local: 1, second: 0 },
    { about: 'output', hangs: true, told: ['health'] },
    { about: 'second', failure: 'hangs', local: 2, second: 0 },
    hangs,
    { about: 'second', failure: null, local: 2, second: 1 },
    { about: 'output', hangs: false, told: ['health'] },
    { about: 'files', second: [expect.stringMatching(/^loket-.*\.db$/)], output: ['.docx'] },
  ])
})
