/** NIK, KK and phone show their first and last four digits; shorter numbers stand as they are. */
export const maskNumber = (digits: string): string =>
  digits.length < 10 ? digits : `${digits.slice(0, 4)}${'•'.repeat(digits.length - 8)}${digits.slice(-4)}`
