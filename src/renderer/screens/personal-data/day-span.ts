import { shortDate } from '#domain/business-day.ts'

/** "2 Mar 2015", or the first and the last day. */
export const daySpan = (from: string, to: string): string =>
  from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`
