import { PAGE_BYTES } from './page-cipher.ts'

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
const SALTS_BYTES = 8

/** `pages`: where in the log the newest committed text of a page lies; null where that is damaged. */
export type LogFrames = { pages: Map<number, number | null>; count: number | null; lost: number }

/**
 * What a log has committed, also behind a damaged frame, where SQLite itself takes it for ended. `holds` says whether a
 * page at a place of the log is what was written.
 */
export function framesOf(log: Buffer, holds: (at: number, page: number) => boolean): LogFrames {
  const frames = []
  for (let at = HEADER_BYTES; at + FRAME_HEADER_BYTES + PAGE_BYTES <= log.length; at += FRAME_HEADER_BYTES + PAGE_BYTES)
    frames.push({
      page: log.readUInt32BE(at),
      commits: log.readUInt32BE(at + 4),
      salts: log.toString('hex', at + 8, at + 8 + SALTS_BYTES),
      at: at + FRAME_HEADER_BYTES,
    })
  // Frames of an older round of the log still lie behind the newest ones.
  const ofHeader = log.toString('hex', 16, 16 + SALTS_BYTES)
  const salts = frames.some(frame => frame.salts === ofHeader) ? ofHeader : frames[0]?.salts
  const last = frames.findLastIndex(frame => frame.salts === salts && frame.commits > 0 && holds(frame.at, frame.page))
  const pages: LogFrames['pages'] = new Map()
  let lost = 0
  for (const frame of frames.slice(0, last + 1)) {
    const whole = frame.salts === salts && holds(frame.at, frame.page)
    if (whole) pages.set(frame.page, frame.at)
    else {
      lost += 1
      if (frame.salts === salts) pages.set(frame.page, null)
    }
  }
  return { pages, count: frames[last]?.commits ?? null, lost }
}
