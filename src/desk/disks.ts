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

type Disk = { device: bigint; freeBytes: number }
type Places = { data: string; copies: string; output: string }

/** The disks that the counter writes to. `wait` is the patience with the output folder, which may be a share. */
export function disksOf(places: Places, wait: Patience): Disks {
  let counted: { freeBytes: number; outputs: Filling[] } | null = null

  /** Only a disk that runs full is searched for what of ours fills it. */
  async function filledBy({ device, freeBytes }: Disk): Promise<Filling[]> {
    const copies = await fillingOf('copies', places.copies, device, work => work())
    if (counted === null || Math.abs(counted.freeBytes - freeBytes) > COUNTED_AGAIN_BYTES)
      counted = { freeBytes, outputs: await fillingOf('outputs', places.output, device, wait).catch(() => []) }
    return [...copies, ...counted.outputs]
  }

  async function roomAt(place: DiskRoom['place'], disk: Disk): Promise<DiskRoom> {
    const room = roomOf(disk.freeBytes)
    const shown = { place, folder: places[place], room, freeBytes: disk.freeBytes }
    return { ...shown, filledBy: room === 'enough' ? [] : await filledBy(disk) }
  }

  return {
    async look() {
      const here = await diskOf(places.data)
      const data = await roomAt('data', here)
      const there = await wait(() => diskOf(places.output)).catch(() => null)
      if (there === null)
        return [data, { place: 'output', folder: places.output, room: null, freeBytes: null, filledBy: [] }]
      return there.device === here.device ? [data] : [data, await roomAt('output', there)]
    },
    freeForCopies: async () => (await diskOf(places.copies)).freeBytes,
  }
}

/** The disk that a folder lies on, or will lie on once it is made. */
async function diskOf(folder: string): Promise<Disk> {
  try {
    const [{ dev }, { bavail, bsize }] = [await stat(folder, { bigint: true }), await statfs(folder)]
    return { device: dev, freeBytes: bavail * bsize }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || dirname(folder) === folder) throw error
    return diskOf(dirname(folder))
  }
}

/** Empty where nothing of it lies on that disk. */
async function fillingOf(what: Filling['what'], folder: string, device: bigint, wait: Patience): Promise<Filling[]> {
  if ((await wait(() => diskOf(folder))).device !== device) return []
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
  return files === 0 ? [] : [{ what, folder, bytes, files }]
}
