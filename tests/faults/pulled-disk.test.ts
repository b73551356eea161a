import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { goneFailure } from '#store/standing.ts'
import { inOwnMounts } from './own-mounts.ts'
import type { PulledDiskStep } from './processes/on-pulled-disk.ts'

it('keeps what was acknowledged on a disk that is pulled out and put back, and makes nothing in its place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loket-pulled-'))
  const steps = await inOwnMounts<PulledDiskStep>('on-pulled-disk.ts', folder)
  await rm(folder, { recursive: true, force: true })
  expect(steps).toEqual([
    { step: 'before', ended: 'A-001' },
    { step: 'pulled', ended: 'store-gone' },
    { step: 'pulled, once more', ended: 'store-gone' },
    { step: 'started without the disk', ended: 'store-missing', files: [] },
    { step: 'put back', ended: 'A-002' },
    { step: 'the one before', ended: 'A-001' },
    { step: 'trail', ended: '0' },
    { step: 'locked', ended: 'folder-not-writable', files: [] },
    { step: 'unlocked', ended: 'A-003' },
  ] satisfies PulledDiskStep[])
})

it.each(['SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN'])(
  '%s of an open store is a disk that was lost, and not an error of the program',
  code => {
    expect(goneFailure(Object.assign(new Error('disk'), { code }), true)).toMatchObject({ name: 'StoreGone' })
    expect(goneFailure(Object.assign(new Error('program'), { code: 'SQLITE_CONSTRAINT' }), true)).toMatchObject({
      message: 'program',
    })
  },
)
