import type { Store } from '#ports/store.ts'

/**
 * Reads which copies lie there, and answers how to tell another store of them, which is about to take the present one's
 * place and ends at `events`. `continued`: the present data goes on from that one, so that a copy which ends no later
 * holds nothing that it does not. The folder they go to stays as well: what is safe must not hang on an old setting.
 */
export const copiesToGoOnWith =
  ({ events, continued }: { events: number; continued: boolean }) =>
  async (present: Store): Promise<(copy: Store) => Promise<void>> => {
    const copies = await present.closings.backups()
    const folder = (await present.office.find())?.secondBackupFolder ?? null
    return async ({ closings, office }) => {
      const known = new Map((await closings.backups()).map(backup => [backup.path, backup]))
      for (const backup of copies) {
        const before = known.get(backup.path)
        const goesOn = before?.continued ?? (continued && backup.continued && backup.events <= events)
        await closings.saveBackup({ ...backup, id: before?.id ?? backup.id, continued: goesOn })
      }
      const settings = await office.find()
      if (settings !== null && settings.secondBackupFolder === null && folder !== null)
        await office.save({ ...settings, secondBackupFolder: folder })
    }
  }
