import { type BrowserWindow, dialog } from 'electron/main'
import type { DeskState } from '#contract/wire.ts'

type Around = { state: DeskState; backups: string; window: BrowserWindow }

/**
 * The copy that a page wishes to be restored: one that main has told it of, or one that the clerk now chooses on the disk.
 * Null for a page that names any other file, and for a clerk who thinks better of it.
 */
export async function wishedCopy(
  wish: unknown,
  { state, backups, window }: Around,
): Promise<{ file: string; recoveryKey: string | null } | null> {
  const { file, recoveryKey } = Object(wish) as { file?: unknown; recoveryKey?: unknown }
  const typed = typeof recoveryKey === 'string' ? recoveryKey : null
  if (file === null) {
    const chosen = await dialog.showOpenDialog(window, {
      title: 'Pilih berkas cadangan Loket',
      buttonLabel: 'Pilih',
      defaultPath: backups,
      filters: [{ name: 'Cadangan Loket', extensions: ['db'] }],
      properties: ['openFile'],
    })
    const [path] = chosen.filePaths
    return chosen.canceled || path === undefined ? null : { file: path, recoveryKey: typed }
  }
  const told = state.state === 'failed' ? [...state.copies.map(copy => copy.file), state.refused?.file] : []
  return typeof file === 'string' && told.includes(file) ? { file, recoveryKey: typed } : null
}
