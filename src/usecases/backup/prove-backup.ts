import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { type FoundCopy, SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { atHand, type Copy, copyCalled, goesOnFrom } from './copy-at-hand.ts'
import { copyRefusal, notThere, unreachable } from './copy-refusal.ts'

/** Proves a copy that lies in one of the backup folders, and keeps whether it is whole. */
export async function proveBackup(
  desk: WorkDesk,
  { file }: ParsedInputOf<'backup.prove'>,
): Promise<ReplyOf<'backup.prove'>> {
  const copy = await copyCalled(desk, file)
  if (copy === null) return notThere
  try {
    const found = await atHand(desk, copy, path => desk.database.inspect(path, desk.watch))
    const present = await goesOnFrom(desk, found)
    await keepProof(desk, copy, { ...found, continued: present.continued })
    const { sha256, bytes, until, events, visits, letterNumbers } = found
    return granted({ path: file, sha256, bytes, until, events, visits, letterNumbers, ...present })
  } catch (error) {
    if (error instanceof SecondPlaceFailed) return unreachable
    if (!(error instanceof CopyRefused)) throw error
    await dropProof(desk, file)
    return copyRefusal(error)
  }
}

type Proven = FoundCopy & { continued: boolean }

async function keepProof(desk: WorkDesk, { path, place }: Copy, found: Proven): Promise<void> {
  const { bytes, sha256, events, until, continued } = found
  const provenAt = desk.now()
  const folder = place === 'second' ? desk.office.secondBackupFolder : null
  const otherDisk = folder !== null && (await desk.secondPlace.isOtherDisk(folder))
  await desk.transact(async ({ closings }) => {
    const known = (await closings.backups()).find(backup => backup.path === path)
    const record = known ?? { id: desk.newId(), path, place, madeAt: until ?? provenAt, secondFailure: null }
    await closings.saveBackup({ ...record, bytes, sha256, events, provenAt, otherDisk, continued })
  })
}

const dropProof = (desk: WorkDesk, path: string): Promise<void> =>
  desk.transact(async ({ closings }) => {
    const known = (await closings.backups()).find(backup => backup.path === path)
    if (known !== undefined) await closings.saveBackup({ ...known, provenAt: null })
  })
