import type { ExportTable } from '#ports/bundler.ts'

/**
 * The rows of a table, one JSON object a line, each line closed. Line breaks that JSON allows inside a text but that
 * line readers of other languages split at (U+0085, U+2028, U+2029) are written as escapes.
 */
export function ndjson(rows: ExportTable['rows']): Uint8Array {
  const lines = rows.map(row => `${JSON.stringify(row).replace(/[\u0085\u2028\u2029]/g, asEscape)}\n`)
  return new TextEncoder().encode(lines.join(''))
}

const asEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
