import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { parseRecoveryKey, tidyGroup } from '#domain/recovery-key.ts'
import { SecondPlaceFailed } from '#ports/backup.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { nothingBegun } from './nothing-begun.ts'

/** Who typed two groups from the paper has the paper: from now on its key opens the store, and an older one does not. */
export async function confirmRecoveryKey(
  desk: WorkDesk,
  { groups }: ParsedInputOf<'recovery.confirm'>,
): Promise<ReplyOf<'recovery.confirm'>> {
  const begun = desk.recovery.begun(desk.asker.sessionId)
  const parsed = begun && parseRecoveryKey(begun.text)
  if (begun === null || !parsed?.ok) return nothingBegun()
  const differing = begun.asked.filter(
    (number, index) => tidyGroup(groups[index] ?? '') !== begun.text.split('-')[number - 1],
  )
  if (differing.length > 0)
    return refused(
      'groups-differ',
      `Kelompok ke-${differing.join(' dan ke-')} belum sama dengan kunci pemulihan. Lihat kertasnya, lalu ketik lagi.`,
    )
  await desk.transact(store =>
    store.recoveryKey.save({
      recoverer: desk.recovery.recovererOf(parsed.bytes),
      madeAt: desk.now(),
      failedTries: 0,
      lastFailureAt: null,
    }),
  )
  await desk.database.renewRecovery((await desk.files.backups()).map(({ path }) => path))
  desk.recovery.forget()
  return granted({ secondPlace: await renewThere(desk) })
}

/** Copies that cannot be reached now are renewed when the next one is put beside them. */
async function renewThere({ office, secondPlace }: WorkDesk): Promise<'renewed' | 'unreachable' | null> {
  if (office.secondBackupFolder === null) return null
  try {
    await secondPlace.renewRecovery(office.secondBackupFolder)
    return 'renewed'
  } catch (error) {
    if (!(error instanceof SecondPlaceFailed)) throw error
    return 'unreachable'
  }
}
