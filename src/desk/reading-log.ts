import type { Reading } from '#ports/store.ts'

const SAME_READING_MINUTES = 10

/** A screen asks again with every change; within these minutes that is one reading, not many. */
export function openReadingLog(now: () => string) {
  const lastAt = new Map<string, number>()
  return {
    /** True where this session has not been noted at this record just now; notes it. */
    isNew(sessionId: string, { subject, id }: Reading): boolean {
      const atMs = Date.parse(now())
      const key = `${sessionId} ${subject} ${id}`
      const sinceMs = Math.abs(atMs - (lastAt.get(key) ?? Number.NEGATIVE_INFINITY))
      if (sinceMs < SAME_READING_MINUTES * 60_000) return false
      lastAt.set(key, atMs)
      return true
    },
  }
}
