import { homedir } from 'node:os'
import { join } from 'node:path'

/** Absolute path of a file or folder in this user's cache, shared by every checkout; nothing is created. */
export function inCache(...parts: string[]): string {
  return join(cacheRoot(), 'loket', ...parts)
}

function cacheRoot(): string {
  const chosen = process.env.XDG_CACHE_HOME
  if (chosen) return chosen
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  return join(homedir(), '.cache')
}
