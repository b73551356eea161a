import { type Refused, refused } from '#contract/reply.ts'

export const accountNotFound = (): Refused<never> =>
  refused<never>('not-found', 'Akun itu tidak ditemukan. Buka lagi daftar akun.')
