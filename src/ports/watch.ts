import type { Progress } from '#domain/progress.ts'

/** Told by long work after each piece. Throws `Cancelled` where that is to be the last one. */
export type Watch = (progress: Progress) => void

/** The clerk wants no more of it. Whoever throws it on leaves nothing half-written. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
