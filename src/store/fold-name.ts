/** Ma'ruf, Ma’ruf, Maʼruf and Ma`ruf are one name to the person who looks for it. */
const APOSTROPHES = /['’‘ʼʻʹ`´′＇]/g

/**
 * A name as it is searched: small letters without accents or apostrophes, words parted by one space.
 * "M. Sya'roni-Ádi" becomes "m syaroni adi".
 */
export const foldName = (name: string): string =>
  name
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The digits of what was typed as a NIK. */
export const digitsOf = (text: string | null): string => (text ?? '').replace(/\D/g, '')

/** A phone number as it is searched: digits only, in the domestic form. "+62 812-1111" becomes "08121111". */
export const phoneDigits = (text: string | null): string => digitsOf(text).replace(/^62/, '0')
