import type { Room } from '#domain/disk-room.ts'

/** What takes room on a disk and is ours. */
export type Filling = { what: 'copies' | 'outputs'; folder: string; bytes: number; files: number }

/** A disk that the counter writes to. `room` is null where its folder does not answer. */
export type DiskRoom = {
  place: 'data' | 'output'
  folder: string
  room: Room | null
  freeBytes: number | null
  /** Only where room is short. */
  filledBy: Filling[]
}

export type Disks = {
  /** The disk of the data, and the one of the outputs where that is another. Nothing is waited for without end. */
  look(): Promise<DiskRoom[]>
  /** Bytes that are free where the copies lie. */
  freeForCopies(): Promise<number>
}
