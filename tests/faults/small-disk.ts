import { fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK = Buffer.alloc(4096, 1)

/** Takes all room of the disk a folder lies on, for disks made for a test. */
export function fillingOf(folder: string) {
  const ballast = openSync(join(folder, 'ballast'), 'w')
  return {
    /** Leaves so many bytes free. */
    leave(room: number): void {
      try {
        let at = fstatSync(ballast).size
        for (;;) at += writeSync(ballast, BLOCK, 0, BLOCK.length, at)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      }
      ftruncateSync(ballast, Math.max(0, fstatSync(ballast).size - room))
    },
    free: () => ftruncateSync(ballast, 0),
  }
}
