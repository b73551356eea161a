import type { Dirent } from 'node:fs'
import { readdir, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { roomOf } from '#domain/disk-room.ts'
import type { DiskRoom, Disks, Filling } from '#ports/disks.ts'
import type { Patience } from './patience.ts'

/** Enough to say what fills a disk; an old disk takes a second for it. */
const MOST_FILES = 20_000
/** The outputs are counted again once this much has changed. */
const COUNTED_AGAIN_BYTES = 20 * 1024 * 1024

type Places = { data: string; copies: string; output: string }

/** The disks that the counter writes to. `wait` is the patience with the output folder, which may be a share. */
export function disksOf(places: Places, wait: Patience): Disks {
  let counted: { freeBytes: number; outputs: Filling[] } | null = null

  /** Only a disk that runs full is searched for what fills it. */
  async function filledBy(freeBytes: number): Promise<Filling[]> {
    const copies: Filling = { what: 'copies', ...(await sizeOf(places.copies, work => work())) }
    if (counted === null || Math.abs(counted.freeBytes - freeBytes) > COUNTED_AGAIN_BYTES) {
      const outputs = await sizeOf(places.output, wait).catch(() => null)
      counted = { freeBytes, outputs: outputs === null ? [] : [{ what: 'outputs', ...outputs }] }
    }
    return [copies, ...counted.outputs]
  }

  async function roomAt(place: DiskRoom['place'], freeBytes: number): Promise<DiskRoom> {
    const room = roomOf(freeBytes)
    return {
      place,
      folder: places[place],
      room,
      freeBytes,
      filledBy: room === 'enough' ? [] : await filledBy(freeBytes),
    }
  }

  return {
    async look() {
      const here = await diskOf(places.data)
      const data = await roomAt('data', here.freeBytes)
      const there = await wait(() => diskOf(places.output)).catch(() => null)
      if (there === null)
        return [data, { place: 'output', folder: places.output, room: null, freeBytes: null, filledBy: [] }]
      return there.device === here.device ? [data] : [data, await roomAt('output', there.freeBytes)]
    },
    freeForCopies: async () => (await diskOf(places.copies)).freeBytes,
  }
}

/** The disk that a folder lies on, or will lie on once it is made. */
async function diskOf(folder: string): Promise<{ device: bigint; freeBytes: number }> {
  try {
    const [{ dev }, { bavail, bsize }] = [await stat(folder, { bigint: true }), await statfs(folder)]
    return { device: dev, freeBytes: bavail * bsize }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || dirname(folder) === folder) throw error
    return diskOf(dirname(folder))
  }
}

async function sizeOf(folder: string, wait: Patience): Promise<{ folder: string; bytes: number; files: number }> {
  const open = [folder]
  let [bytes, files] = [0, 0]
  for (let next = open.pop(); next !== undefined && files < MOST_FILES; next = open.pop()) {
    const path = next
    const entries: Dirent[] = await wait(() => readdir(path, { withFileTypes: true }).catch(() => []))
    for (const entry of entries) {
      if (entry.isDirectory()) open.push(join(path, entry.name))
      if (!entry.isFile()) continue
      const found = await wait(() => stat(join(path, entry.name)).catch(() => null))
      bytes += found?.size ?? 0
      files += 1
    }
  }
  return { folder, bytes, files }
}
