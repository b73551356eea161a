const PASSPHRASE_LENGTH = 12

/** A PIN of 6 to 12 digits or a passphrase of 12 to 64 characters; null where it may be used, else the sentence why not. */
export function weakSecret(secret: string): string | null {
  if (/^\d+$/.test(secret)) return weakPin(secret)
  if (secret.length < PASSPHRASE_LENGTH || secret.length > 64)
    return 'Pakai PIN 6 sampai 12 angka, atau kalimat sandi 12 sampai 64 huruf.'
  return new Set(secret).size < 5 ? 'Kalimat sandi ini terlalu mudah ditebak. Pakai kata yang berlainan.' : null
}

function weakPin(pin: string): string | null {
  if (pin.length < 6 || pin.length > 12) return 'PIN terdiri atas 6 sampai 12 angka.'
  return new Set(pin).size < 3 || isRun(pin)
    ? 'PIN ini terlalu mudah ditebak. Hindari angka berulang atau berurutan.'
    : null
}

/** 123456 and 987654: every digit one above, or one below, the digit before it. */
function isRun(pin: string): boolean {
  const digits = [...pin].map(Number)
  return [1, -1].some(step => digits.every((digit, at) => at === 0 || digit === (digits[at - 1] ?? 0) + step))
}
