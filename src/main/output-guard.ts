import { lstat, realpath } from 'node:fs/promises'
import { extname, isAbsolute, join, normalize, relative, sep } from 'node:path'

export type ShownOutput = { kind: 'folder' | 'document' | 'bundle'; path: string }

/** Files that may be opened in the office's own program, and those that are only pointed at in their folder. */
const documents = ['.pdf', '.docx']
const bundles = ['.zip', '.txt']

/**
 * What a page asked to be shown, if it may be: a folder, PDF, Word file or bundle that lies under the output folder in
 * truth, without a link, a `..` or a network path on the way. Anything else is null.
 */
export async function guardOutput(outputFolder: string, wanted: unknown): Promise<ShownOutput | null> {
  if (typeof wanted !== 'string' || !isPlainPath(wanted)) return null
  const within = relative(outputFolder, wanted)
  if (within.startsWith('..') || isAbsolute(within)) return null
  try {
    const path = join(await realpath(outputFolder), within)
    const real = await realpath(wanted)
    return real === withoutTrailing(path) ? kindOf(real, within, await lstat(real)) : null
  } catch {
    return null
  }
}

const isPlainPath = (path: string): boolean =>
  isAbsolute(path) &&
  !path.includes('\0') &&
  !/^[\\/]{2}/.test(path) &&
  !path.split(/[\\/]/).includes('..') &&
  withoutTrailing(normalize(path)) === withoutTrailing(path)

const withoutTrailing = (path: string): string => (path.endsWith(sep) ? path.slice(0, -1) : path)

function kindOf(path: string, within: string, stat: { isDirectory(): boolean; isFile(): boolean }): ShownOutput | null {
  const extension = extname(path).toLowerCase()
  // A folder with an extension may be a program (macOS).
  if (stat.isDirectory()) return within === '' || extension === '' ? { kind: 'folder', path } : null
  if (!stat.isFile()) return null
  if (documents.includes(extension)) return { kind: 'document', path }
  return bundles.includes(extension) ? { kind: 'bundle', path } : null
}
