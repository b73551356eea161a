import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { BackupBroken, DiskFull } from '#ports/store-failures.ts'

/**
 * Encrypts the store under a new random key. Backups made before stay under the old key, which only the recovery key
 * opens from then on; without one they would be lost.
 */
export async function changeKey(desk: WorkDesk, _input: ParsedInputOf<'key.change'>): Promise<ReplyOf<'key.change'>> {
  if (desk.vault === null)
    return refused('window-needed', 'Kunci hanya dapat diganti dari jendela Loket, yang menyimpannya di komputer ini.')
  if ((await desk.read(store => store.recoveryKey.find())) === null)
    return refused(
      'recovery-missing',
      'Buat kunci pemulihan lebih dahulu: cadangan yang lama hanya dapat dibuka dengan kertas itu.',
    )
  const newKey = Uint8Array.from(desk.secrets.random().match(/../g) ?? [], pair => Number.parseInt(pair, 16))
  await desk.vault.keepNext(newKey)
  try {
    await desk.database.changeKey(newKey)
  } catch (error) {
    // Of any other failure only the next start knows which key the file has, so both stay.
    if (!(error instanceof BackupBroken || error instanceof DiskFull)) throw error
    await desk.vault.dropNext()
    if (error instanceof BackupBroken)
      return refused(
        'copy-broken',
        'Salinan dengan kunci baru tidak utuh dan sudah dihapus. Kunci yang lama tetap berlaku.',
      )
    return refused(
      'disk-full',
      'Ruang simpan tidak cukup untuk salinan dengan kunci baru. Kunci yang lama tetap berlaku.',
    )
  }
  await desk.vault.takeNext()
  const changedAt = desk.now()
  await desk.transact(store => store.recoveryKey.noteKeyChange(changedAt))
  return granted({ changedAt })
}
