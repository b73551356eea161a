import { createHash, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Secrets } from '#ports/ports.ts'

const scryptAsync = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)

/** OWASP's second setting for scrypt: 32 MiB and some 60 ms a try on an office PC. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

export const secrets: Secrets = {
  random: () => randomBytes(32).toString('hex'),
  hashPin: async (pin, salt) => (await scryptAsync(pin, salt, 32, cost)).toString('hex'),
  hashToken: digest,
  digest,
}
