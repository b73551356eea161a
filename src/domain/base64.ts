const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digitValues = new Map([...digits].map((digit, value) => [digit.charCodeAt(0), value]))

/** As many bytes as whole base64 holds. */
export const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

export const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** The bytes of padded base64; null where it is not base64. */
export function bytesOf(base64: string): Uint8Array | null {
  if (!isBase64(base64)) return null
  const bytes = new Uint8Array(bytesIn(base64))
  const value = (at: number): number => digitValues.get(base64.charCodeAt(at)) ?? 0
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const group = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3)
    // What would stand behind the last byte falls away.
    bytes[to] = (group >> 16) & 255
    bytes[to + 1] = (group >> 8) & 255
    bytes[to + 2] = group & 255
  }
  return bytes
}
