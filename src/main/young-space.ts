/**
 * Megabytes that the engine may take for each half of what was just made. Its own 16 stay taken, and empty, after an hour's
 * work: 10 MB in the desk and 20 in a page.
 */
const flags = '--max-semi-space-size=4'

/** For the pages, before the first one is opened. */
export const pageFlags = ['js-flags', flags] as const

/** For a utility process, which hears of flags of the engine only in this form. */
export const processFlags: readonly string[] = [`--js-flags=${flags}`]
