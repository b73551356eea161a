const MB = 1024 * 1024

/** From here on the clerk is told, while there is still time to make room. */
export const LOW_ROOM_BYTES = 500 * MB
/** What timed copies leave to the counter itself: visitors are registered as long as the disk takes a page. */
export const SCARCE_ROOM_BYTES = 50 * MB

export const rooms = ['enough', 'low', 'scarce'] as const
export type Room = (typeof rooms)[number]

export const roomOf = (freeBytes: number): Room =>
  freeBytes < SCARCE_ROOM_BYTES ? 'scarce' : freeBytes < LOW_ROOM_BYTES ? 'low' : 'enough'
