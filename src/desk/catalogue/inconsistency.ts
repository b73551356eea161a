/** Something that a schema cannot see: a place in the file, and what should stand there in Indonesian. */
export interface Inconsistency {
  readonly path: string
  readonly expected: string
}
