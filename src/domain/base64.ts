const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** As many bytes as whole base64 holds. */
export const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

export const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** The bytes of padded base64; null where it is not base64. */
export function bytesOf(base64: string): number[] | null {
  if (!isBase64(base64)) return null
  const bytes: number[] = []
  for (let at = 0; at < base64.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [...base64.slice(at, at + 4)].map(sign => Math.max(0, digits.indexOf(sign)))
    const group = (a << 18) | (b << 12) | (c << 6) | d
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255)
  }
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  return bytes.slice(0, bytes.length - padding)
}
