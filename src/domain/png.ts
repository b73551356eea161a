const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of padded base64; null where it is not base64. */
function bytesOf(base64: string): number[] | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null
  const bytes: number[] = []
  for (let at = 0; at < base64.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [...base64.slice(at, at + 4)].map(sign => Math.max(0, digits.indexOf(sign)))
    const group = (a << 18) | (b << 12) | (c << 6) | d
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255)
  }
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return bytes.slice(0, bytes.length - padding)
}

const startsWith = (bytes: readonly number[], start: readonly number[]): boolean =>
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
