const SHOWN = 4
const DOT = '•'

/**
 * A NIK, KK number or phone number with its first and last four characters: "3516••••••••0003", "0812••••0000". A number
 * too short to hide anything is hidden whole.
 */
export function masked(number: string): string {
  const bare = number.replaceAll(/\s/g, '')
  return bare.length <= 2 * SHOWN
    ? DOT.repeat(bare.length)
    : `${bare.slice(0, SHOWN)}${DOT.repeat(bare.length - 2 * SHOWN)}${bare.slice(-SHOWN)}`
}
