const OPEN = '\ufdd0'
const CLOSE = '\ufdd1'
const marks = /[\ufdd0\ufdd1]/g
const gaps = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g

/** Stands in the text of a draft where a fact is still missing, and says which one. */
export const gap = (label: string): string => `${OPEN}${label}${CLOSE}`

export const isGap = (value: string): boolean => value.startsWith(OPEN)

/** What anybody types is never a gap: Unicode keeps the marks of one out of every text. */
export const withoutGapMarks = (typed: string): string => typed.replaceAll(marks, '')

/** The text with every gap in it shown by `show`. */
export const gapsShown = (text: string, show: (label: string) => string): string =>
  text.replaceAll(gaps, (_whole, label: string) => show(label))

/** A gap that shows a name in double braces, as an office's own Word file has it. */
export const namedGap = (name: string): string => gap(`{{${name}}}`)

/** The same gap said in a style: a named one keeps how it is to be filled in. */
export const styledGap = (value: string, style: string | null): string =>
  style === null ? value : value.replace(`}}${CLOSE}`, `:${style}}}${CLOSE}`)
