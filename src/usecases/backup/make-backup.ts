import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { FolderNotWritable } from '#ports/files.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { BackupBroken } from '#ports/store-failures.ts'
import { isClosed } from '../closing/day-closed.ts'
import { copyStore } from './copy-store.ts'

/** Copies the encrypted store while the counter works, here and to the second place, and keeps the copy with the day. */
export async function makeBackup(
  desk: WorkDesk,
  { date }: ParsedInputOf<'backup.make'>,
): Promise<ReplyOf<'backup.make'>> {
  const copied = await copy(desk)
  if (!copied.ok) return copied
  const { path, bytes, sha256, events, second } = copied.made
  if (date !== null)
    await desk.transact(async store => {
      const closing = await store.closings.find(date)
      if (isClosed(closing)) await store.closings.save({ ...closing, backup: { path, bytes, sha256 } })
    })
  return granted({ path, bytes, sha256, events, second })
}

async function copy(desk: WorkDesk) {
  try {
    return { ok: true as const, made: await copyStore(desk) }
  } catch (error) {
    if (error instanceof FolderNotWritable)
      return refused(
        'folder-not-writable',
        'Folder cadangan tidak dapat ditulisi. Periksa apakah disknya terpasang dan boleh ditulisi, lalu coba lagi.',
      )
    if (error instanceof BackupBroken)
      return refused(
        'copy-broken',
        'Salinan cadangan tidak utuh dan sudah dihapus. Coba sekali lagi, atau periksa disknya.',
      )
    throw error
  }
}
