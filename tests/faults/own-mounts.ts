import { execFile, execFileSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

/**
 * Runs a program of `processes/` where its mounts are seen by nobody else and are gone when it ends; the user namespace
 * makes that possible without rights. Answers what it told, line by line.
 */
export async function inOwnMounts<Told>(program: string, ...args: string[]): Promise<Told[]> {
  const { stdout } = await promisify(execFile)('unshare', [
    ...['--user', '--map-root-user', '--mount', process.execPath],
    resolve(import.meta.dirname, 'processes', program),
    ...args,
  ])
  return stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Told)
}

/** For such a program: what it tells. */
export const tell = (told: object): boolean => process.stdout.write(`${JSON.stringify(told)}\n`)

const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'inherit'] })

/** A disk in memory. */
export function diskInMemory(folder: string, size: string) {
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder)
  return { resize: (to: string) => mount('-o', `remount,size=${to}`, folder) }
}

/** A disk that can be taken off while files on it are open, and put back with all that is on it. */
export function diskToTakeOff(contents: string, folder: string) {
  const putBack = (...options: string[]) => {
    mount('--bind', contents, folder)
    if (options.length > 0) mount('-o', ['remount', 'bind', ...options].join(','), folder)
  }
  return { putBack, takeOff: () => void execFileSync('umount', ['-l', folder]) }
}

/**
 * A folder that can be made to hang, as a share whose computer was switched off: a file system is put over it whose
 * server answers nothing. Whoever asks for anything in there waits until it is given up.
 */
export function hangingFolder(folder: string) {
  let server: number | null = null
  return {
    hang(): void {
      server = openSync('/dev/fuse', 'r+')
      const options = 'fd=3,rootmode=40000,user_id=0,group_id=0'
      execFileSync('mount', ['-t', 'fuse', '-o', options, 'hanging', folder], {
        stdio: ['ignore', 'ignore', 'inherit', server],
      })
    },
    comeBack(): void {
      execFileSync('umount', ['-l', folder])
      if (server !== null) closeSync(server)
      server = null
    },
  }
}
