import { readFile, statfs } from 'node:fs/promises'
import { release, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Computer } from '#ports/computer.ts'

const MB = 1024 * 1024

/** This computer; `log` is the folder that main writes its log into. */
export const computerWith = (folders: { data: string; log: string }): Computer => ({
  async about() {
    const { electron = null, node } = process.versions
    return {
      system: `${process.platform} ${process.arch} ${release()}`,
      memoryMb: Math.round(totalmem() / MB),
      electron,
      node,
      freeBytes: await statfs(folders.data).then(
        ({ bavail, bsize }) => bavail * bsize,
        () => null,
      ),
    }
  },
  async logLines(most) {
    const lines: string[] = []
    for (const name of ['loket.1.log', 'loket.log']) {
      const text = await readFile(join(folders.log, name), 'utf8').catch(() => '')
      lines.push(...text.split('\n').filter(line => line !== ''))
    }
    return lines.slice(-most)
  },
})
