import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { databaseFile } from '#store/data-folder.ts'
import { migrations } from '#store/migrations/migrations.ts'
import { openDatabase } from '#store/open-database.ts'
import { recoverKeys, recoveryFileOf, writeWrapped } from '#store/recovery-file.ts'
import { recovererOf, wrapFor } from '#store/recovery-wrap.ts'
import { openEncrypted } from '#store/sqlite/open-file.ts'
import { registration } from '../support/day.ts'
import { filesIn } from '../support/files-in.ts'
import { KEY, type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'
import { restored, restoreRefusal, type Start } from '../support/restore-start.ts'

const OTHER_KEY = Buffer.alloc(32, 8)

let counter: OpenCounter
let elsewhere: string
let file: string
let paper: string
beforeEach(async () => {
  counter = await openCounter()
  elsewhere = await mkdtemp(join(tmpdir(), 'loket-elsewhere-'))
  paper = await recoveryPaper(counter)
  await counter.done('visit.register', registration('Siti Contoh'))
  const made = (await counter.done('backup.make', { date: null })).path
  file = join(elsewhere, 'loket-from-old.db')
  await copyFile(made, file)
  await copyFile(recoveryFileOf(made), recoveryFileOf(file))
  const fresh = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: OTHER_KEY })
  await fresh.close()
})
afterEach(async () => {
  await counter.close()
  await rm(elsewhere, { recursive: true, force: true })
})

const here = (recoveryKey: string | null = null): Start => ({
  dataFolder: join(elsewhere, 'data'),
  keys: [OTHER_KEY],
  recoveryKey,
})
const bytesOf = (text: string) => {
  const parsed = parseRecoveryKey(text)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return parsed.bytes
}

it('has the whole counter from the copy, the file beside it and the paper, and the paper still opens it', async () => {
  expect(await restoreRefusal(file, here())).toBe('recovery-needed')
  expect(await restored(file, here(paper))).toEqual(KEY)
  expect(await recoverKeys(join(elsewhere, 'data'), bytesOf(paper))).toEqual([KEY])
  const moved = await openCounter({ folder: elsewhere, state: 'kept', ids: 'moved' })
  await moved.signIn()
  expect((await moved.done('visit.list', { date: '2026-11-23' })).map(({ name }) => name)).toEqual(['Siti Contoh'])
  expect(await moved.done('restoration.read', {})).toMatchObject({ keptAt: null, copyFile: 'loket-from-old.db' })
  await moved.close()
})

it('also where no data was ever there, and a copy of an older program', async () => {
  await rm(join(elsewhere, 'data'), { recursive: true })
  const older = join(elsewhere, 'older')
  await (await openDatabase({ dataFolder: older, key: KEY }, migrations.slice(0, 6))).close()
  await restored(databaseFile(older), { ...here(), keys: [KEY] })
  const database = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: KEY })
  expect(await database.read(store => store.restorations.unsettled())).toMatchObject([{ keptAt: null }])
  await database.close()
})

it('keeps the paper in force that was made after the copy', async () => {
  const later = await recoveryPaper(counter)
  const [made = ''] = (await counter.done('backup.list', {})).copies.map(copy => copy.file)
  await copyFile(recoveryFileOf(made), recoveryFileOf(file))
  expect(await restoreRefusal(file, here(paper))).toBe('wrong-recovery-key')
  await restored(file, here(later))
  const database = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: KEY })
  await database.close()
  expect(await recoverKeys(join(elsewhere, 'data'), bytesOf(later))).toEqual([KEY])
})

it('believes no other paper that somebody wrote beside the copy, where nobody has typed the key from one', async () => {
  const stranger = new Uint8Array(20).fill(3)
  await writeWrapped(recoveryFileOf(file), [wrapFor(recovererOf(stranger), KEY)])
  await restored(file, { ...here(), keys: [KEY] })
  const database = await openDatabase({ dataFolder: join(elsewhere, 'data'), key: KEY })
  await database.close()
  expect(await recoverKeys(join(elsewhere, 'data'), stranger)).toEqual([])
  expect(await recoverKeys(join(elsewhere, 'data'), bytesOf(paper))).toEqual([KEY])
})

it.each([
  ['a file that is gone', 'copy-missing', async () => rm(file)],
  [
    'a file that is something else',
    'not-a-copy',
    async () => {
      await rm(recoveryFileOf(file))
      await writeFile(file, 'Daftar hadir')
    },
  ],
  [
    'a damaged copy',
    'copy-broken',
    async () => {
      const bytes = await readFile(file)
      await writeFile(file, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 64))
    },
  ],
  ['a copy without the file beside it', 'recovery-missing', () => rm(recoveryFileOf(file))],
  [
    'a copy of a newer program',
    'copy-newer',
    async () => {
      const sqlite = openEncrypted({ path: file, key: KEY })
      sqlite.pragma('user_version = 99')
      sqlite.close()
    },
  ],
] as const)('refuses %s and leaves everything as it was', async (_what, refusal, change) => {
  await change()
  const before = await filesIn(elsewhere)
  expect(await restoreRefusal(file, here(paper))).toBe(refusal)
  expect(await filesIn(elsewhere)).toEqual(before)
})

it('refuses a paper that is not the one of the copy', async () => {
  const other = await openCounter({ ids: 'other' })
  const otherPaper = await recoveryPaper(other)
  await other.close()
  expect(await restoreRefusal(file, here(otherPaper))).toBe('wrong-recovery-key')
})
