import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { FolderNotWritable } from '#ports/files.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { BackupBroken } from '#ports/store-failures.ts'
import { isClosed } from '../closing/day-closed.ts'

/** Copies the encrypted store while the counter works, proves the copy, and keeps it with the closed day it was made for. */
export async function makeBackup(
  desk: WorkDesk,
  { date }: ParsedInputOf<'backup.make'>,
): Promise<ReplyOf<'backup.make'>> {
  const madeAt = desk.now()
  const copied = await copy(desk, madeAt)
  if (!copied.ok) return copied
  const { file, events } = copied
  await desk.transact(async store => {
    await store.closings.saveBackup({ id: desk.newId(), ...file, madeAt, events, provenAt: desk.now() })
    const closing = date === null ? null : await store.closings.find(date)
    if (isClosed(closing)) await store.closings.save({ ...closing, backup: file })
  })
  return granted({ ...file, events })
}

async function copy(desk: WorkDesk, madeAt: string) {
  try {
    const path = await desk.files.backupPath(madeAt.replace(/[-:]|\.\d+/g, ''))
    const { bytes, sha256, events } = await desk.database.backUp(path)
    return { ok: true as const, file: { path, bytes, sha256 }, events }
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
