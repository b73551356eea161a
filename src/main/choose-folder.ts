import { isAbsolute } from 'node:path'
import { type BrowserWindow, dialog } from 'electron/main'

/** Lets the clerk pick a folder in the system's own dialog, from `start` where that is one; null where none was picked. */
export async function chooseFolder(
  window: BrowserWindow | null,
  start: unknown,
  otherwise: string,
): Promise<string | null> {
  if (window === null || window.isDestroyed()) return null
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Pilih folder cadangan kedua',
    buttonLabel: 'Pakai folder ini',
    defaultPath: typeof start === 'string' && isAbsolute(start) ? start : otherwise,
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
