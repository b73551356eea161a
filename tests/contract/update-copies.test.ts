import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { filesOn } from '#desk/files.ts'
import { patience } from '#desk/patience.ts'
import type { Database } from '#ports/database.ts'
import { openDatabase } from '#store/open-database.ts'
import { recordUpdateCopy } from '#usecases/backup/record-update-copy.ts'
import { KEY } from '../support/open-counter.ts'

let folder: string
let database: Database
beforeEach(async () => {
  // What a folder is called says nothing of the copies in it.
  folder = await mkdtemp(join(tmpdir(), 'loket-before-update-'))
  database = await openDatabase({ dataFolder: join(folder, 'data'), key: KEY })
  await mkdir(join(folder, 'backups'))
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

it('keeps the copies of the last three updates, each once, and every other copy', async () => {
  const now = (month: number) => `2026-0${month}-01T01:00:00.000Z`
  let ids = 0
  const desk = (month: number) => ({
    now: () => now(month),
    newId: () => `id-${++ids}`,
    files: filesOn({ output: join(folder, 'output'), data: join(folder, 'data') }, patience(10_000)),
    transact: <T>(work: Parameters<typeof database.transact<T>>[1]) =>
      database.transact({ accountId: null, entry: 'backup.make', at: now(month) }, work),
  })
  const write = async (name: string) => {
    const path = join(folder, 'backups', name)
    await writeFile(path, '')
    await writeFile(path.replace(/db$/, 'recovery'), '')
    return { path, bytes: 0, sha256: '', events: 1 }
  }
  await desk(1).transact(async ({ closings }) =>
    closings.saveBackup({
      ...(await write('loket-20260101T010000Z.db')),
      id: 'timed',
      madeAt: now(1),
      provenAt: now(1),
      place: 'local',
      otherDisk: false,
      continued: true,
      secondFailure: null,
    }),
  )
  for (const month of [1, 2, 3, 4, 4, 5]) {
    const copy = await write(`loket-before-update-${month}-${month * 100}.db`)
    await recordUpdateCopy(desk(month), copy)
  }
  const left = ['loket-20260101T010000Z', ...[3, 4, 5].map(month => `loket-before-update-${month}-${month * 100}`)]
  expect((await readdir(join(folder, 'backups'))).sort()).toEqual(
    left.flatMap(name => [`${name}.db`, `${name}.recovery`]),
  )
  const recorded = await database.read(({ closings }) => closings.backups())
  expect(recorded.map(({ path }) => path).sort()).toEqual(left.map(name => join(folder, 'backups', `${name}.db`)))
})
