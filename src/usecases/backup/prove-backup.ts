import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { type BackupRecord, type FoundCopy, SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { CopyRefused } from '#ports/store-failures.ts'
import { copiesLyingThere } from './copies-lying-there.ts'
import { copyRefusal } from './copy-refusal.ts'

/** Proves a copy that lies in one of the backup folders, and keeps whether it is whole. */
export async function proveBackup(
  desk: WorkDesk,
  { file }: ParsedInputOf<'backup.prove'>,
): Promise<ReplyOf<'backup.prove'>> {
  const { copies } = await copiesLyingThere(desk, desk.office.secondBackupFolder)
  const copy = copies.find(({ path }) => path === file)
  if (copy === undefined)
    return refused('copy-not-found', 'Salinan itu tidak ada lagi di folder cadangan. Pilih salinan lain dari daftar.')
  try {
    const found = await inspect(desk, copy)
    const present = await ownChain(desk, found)
    await keepProof(desk, copy, found)
    const { sha256, bytes, until, events, visits, letterNumbers } = found
    return granted({ path: file, sha256, bytes, until, events, visits, letterNumbers, ...present })
  } catch (error) {
    if (error instanceof SecondPlaceFailed)
      return refused('second-unreachable', 'Folder cadangan kedua tidak terbaca. Sambungkan lagi, lalu coba lagi.')
    if (!(error instanceof CopyRefused)) throw error
    await dropProof(desk, file)
    return copyRefusal(error)
  }
}

type Copy = Pick<BackupRecord, 'path' | 'place'>

const inspect = ({ database, secondPlace }: WorkDesk, { path, place }: Copy): Promise<FoundCopy> =>
  place === 'local' ? database.inspect(path) : secondPlace.bring(path, here => database.inspect(here))

/** How the present data goes on from the copy. Throws `CopyRefused` where both have not begun with the same event. */
const ownChain = (desk: WorkDesk, { events, firstHash, lastHash }: FoundCopy) =>
  desk.read(async ({ audit }) => {
    const hashAt = async (seq: number) => (await audit.page(seq - 1, 1))[0]?.hash ?? null
    if (firstHash !== (await hashAt(1))) throw new CopyRefused('foreign', 'The copy begins with another event')
    const now = (await audit.newest())?.seq ?? 0
    const continued = lastHash === (await hashAt(events))
    return { continued, eventsSince: Math.max(0, now - events) }
  })

async function keepProof(desk: WorkDesk, { path, place }: Copy, found: FoundCopy): Promise<void> {
  const { bytes, sha256, events, until } = found
  const provenAt = desk.now()
  const folder = place === 'second' ? desk.office.secondBackupFolder : null
  const otherDisk = folder !== null && (await desk.secondPlace.isOtherDisk(folder))
  await desk.transact(async ({ closings }) => {
    const known = (await closings.backups()).find(backup => backup.path === path)
    const record = known ?? { id: desk.newId(), path, place, madeAt: until ?? provenAt, secondFailure: null }
    await closings.saveBackup({ ...record, bytes, sha256, events, provenAt, otherDisk })
  })
}

const dropProof = (desk: WorkDesk, path: string): Promise<void> =>
  desk.transact(async ({ closings }) => {
    const known = (await closings.backups()).find(backup => backup.path === path)
    if (known !== undefined) await closings.saveBackup({ ...known, provenAt: null })
  })
