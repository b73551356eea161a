import { bytesOf } from './base64.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * Width and height in pixels of a whole PNG in base64, read from its first and last chunk; null where it is none.
 * PNG specification (ISO/IEC 15948), 5.2 and 11.2.2.
 */
export function pngSize(base64: string): { width: number; height: number } | null {
  const first = bytesOf(base64.slice(0, 44))
  const last = bytesOf(base64.slice(-20))
  if (first === null || last === null || base64.length < 64) return null
  if (!startsWith(first, [...signature, ...header]) || !startsWith(last.slice(-end.length), end)) return null
  const at = (offset: number): number =>
    first.slice(offset, offset + 4).reduce((number, byte) => number * 256 + byte, 0)
  const size = { width: at(16), height: at(20) }
  return size.width > 0 && size.height > 0 ? size : null
}
