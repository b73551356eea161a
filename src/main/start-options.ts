import { resolve } from 'node:path'

/** What the program was started with; null where the usual folder is meant. Absolute paths. */
export type StartOptions = { dataFolder: string | null; outputFolder: string | null }

/**
 * Reads `--data DIR` and `--output DIR` (or `--data=DIR`) and leaves every other switch to Chromium.
 * Read from argv, because app.commandLine lower-cases what it is given. Throws when a folder is not named.
 */
export function readStartOptions(argv: readonly string[]): StartOptions {
  return { dataFolder: folderAfter('--data', argv), outputFolder: folderAfter('--output', argv) }
}

function folderAfter(flag: string, argv: readonly string[]): string | null {
  const index = argv.findLastIndex(argument => argument === flag || argument.startsWith(`${flag}=`))
  if (index === -1) return null
  const argument = argv[index] ?? ''
  const folder = argument === flag ? (argv[index + 1] ?? '') : argument.slice(flag.length + 1)
  if (folder === '' || folder.startsWith('--')) throw new TypeError(`${flag} wants a folder`)
  return resolve(folder)
}
