import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { openDatabase } from '#store/open-database.ts'
import { readWrapped, recoverKeys, recoveryFileOf } from '#store/recovery-file.ts'
import { unwrap } from '#store/recovery-wrap.ts'
import { registration } from '../support/day.ts'
import { KEY, type OpenCounter, openCounter } from '../support/open-counter.ts'
import { recoveryPaper } from '../support/recovery-paper.ts'

let counter: OpenCounter
afterEach(() => counter.close())

const bytesOf = (paper: string): Uint8Array => {
  const parsed = parseRecoveryKey(paper)
  if (!parsed.ok) throw new Error(parsed.sentence)
  return parsed.bytes
}

describe('the key of the data', () => {
  it('is not changed while there is no recovery key, for older backups would be lost', async () => {
    counter = await openCounter()
    expect(await counter.call('key.change', {})).toMatchObject({ refusal: 'recovery-missing' })
    expect(counter.kept).toEqual({ key: KEY, next: null })
  })

  it('is another one afterwards; the counter works on, and the old key opens nothing', async () => {
    counter = await openCounter()
    const paper = await recoveryPaper(counter)
    const { visitId } = await counter.done('visit.register', registration('Siti Contoh'))
    const { changedAt } = await counter.done('key.change', {})
    expect(counter.kept.next).toBeNull()
    expect(counter.kept.key).not.toEqual(KEY)
    expect(await counter.done('recovery.status', {})).toMatchObject({ keyChangedAt: changedAt })
    await counter.done('visit.register', registration('Budi Uji'))
    await counter.reopen()
    expect((await counter.done('visit.read', { visitId })).person.name).toBe('Siti Contoh')
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
    expect(await recoverKeys(join(counter.folder, 'data'), bytesOf(paper))).toEqual([Buffer.from(counter.kept.key)])
  })

  it('stays with the backups made before, which the paper still opens', async () => {
    counter = await openCounter()
    const paper = await recoveryPaper(counter)
    const before = await counter.done('backup.make', { date: null })
    await counter.done('key.change', {})
    const after = await counter.done('backup.make', { date: null })
    const keyBeside = async (path: string) =>
      (await readWrapped(recoveryFileOf(path))).map(wrapped => unwrap(wrapped, bytesOf(paper)))
    expect(await keyBeside(before.path)).toEqual([KEY])
    expect(await keyBeside(after.path)).toEqual([Buffer.from(counter.kept.key)])
  })

  it('is changed again and again, also while visitors are registered', async () => {
    counter = await openCounter()
    await recoveryPaper(counter)
    for (const round of [1, 2, 3])
      await Promise.all([
        counter.done('key.change', {}),
        counter.done('visit.register', registration(`Siti Contoh ${round}`)),
        counter.done('queue.board', {}),
      ])
    await counter.reopen()
    expect(await counter.done('visit.list', { date: '2026-11-23' })).toHaveLength(3)
    expect(await counter.done('audit.verify', {})).toMatchObject({ broken: [] })
    const wrong = openDatabase({ dataFolder: join(counter.folder, 'data'), key: KEY })
    await expect(wrong).rejects.toThrow()
  })
})
