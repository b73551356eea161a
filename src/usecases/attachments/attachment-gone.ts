import { type Refused, refused } from '#contract/reply.ts'

export const attachmentGone = (): Refused<never> =>
  refused<never>('not-found', 'Lampiran itu sudah tidak ada. Muat ulang daftar periksa.')
