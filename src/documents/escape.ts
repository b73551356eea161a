/**
 * What may not reach paper: controls, format marks (zero-width and bidirectional ones can turn the shown order of a name
 * or number around), and the noncharacters that XML forbids.
 */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\ufffe\uffff]/gu
const loneSurrogate = /\p{Cs}/gu

/** Typed text as it may be printed, line breaks kept as `\n`: tabs become spaces, unprintable characters are dropped. */
export function plainLines(typed: string): string {
  return typed
    .replace(loneSurrogate, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
}

/** Typed text as it may be printed on one line. */
export const plainText = (typed: string): string =>
  plainLines(typed)
    .replace(/\s*\n\s*/g, ' ')
    .trim()

/** The same model with every text in it made printable; line breaks inside a text are kept. */
export function printable<T>(value: T): T
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return plainLines(value)
  if (Array.isArray(value)) return value.map(printable)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, printable(part)]))
  return value
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands between tags or inside a quoted attribute, of HTML or XML. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign] ?? sign)
