import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { type FoundCopy, SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { atHand, type Copy, copyCalled, goesOnFrom } from './copy-at-hand.ts'
import { copyRefusal, notThere, unreachable } from './copy-refusal.ts'

/**
 * Proves a copy that lies in one of the backup folders, and keeps whether it is whole. With the recovery key it is opened
 * as on a new computer: by what lies beside it, without this one's key.
 */
export async function proveBackup(
  desk: WorkDesk,
  { file, recoveryKey }: ParsedInputOf<'backup.prove'>,
): Promise<ReplyOf<'backup.prove'>> {
  const paper = recoveryKey === undefined ? null : parseRecoveryKey(recoveryKey)
  if (paper?.ok === false)
    return refused('recovery-key-mistyped', paper.sentence, [{ path: 'recoveryKey', detail: paper.sentence }])
  const copy = await copyCalled(desk, file)
  if (copy === null) return notThere
  const { database, watch } = desk
  try {
    const found = await atHand(desk, copy, path =>
      paper === null ? database.inspect(path, watch) : database.inspectBy(paper.bytes, path, watch),
    )
    const present = await goesOnFrom(desk, found)
    await keepProof(desk, copy, { ...found, continued: present.continued })
    const { sha256, bytes, until, events, visits, letterNumbers } = found
    return granted({ path: file, sha256, bytes, until, events, visits, letterNumbers, ...present })
  } catch (error) {
    if (error instanceof SecondPlaceFailed) return unreachable
    if (!(error instanceof CopyRefused)) throw error
    if (paper !== null && error.flaw === 'foreign')
      return refused(
        'wrong-recovery-key',
        'Kunci pemulihan ini tidak membuka salinan itu. Pakai kertas yang dicetak terakhir, dan pastikan berkas .recovery ada di samping salinannya.',
      )
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
