import { refused } from '#contract/reply.ts'
import type { CopyFlaw, CopyRefused } from '#ports/store-failures.ts'

const refusals = {
  broken: {
    refusal: 'copy-broken',
    detail: 'Salinan ini rusak, jadi tidak dapat dipakai untuk memulihkan data. Pilih salinan lain.',
  },
  foreign: {
    refusal: 'copy-foreign',
    detail: 'Salinan ini bukan dari data loket ini, atau dibuat dengan kunci yang lain. Pilih salinan lain.',
  },
  newer: {
    refusal: 'copy-newer',
    detail: 'Salinan ini dibuat oleh Loket yang lebih baru. Perbarui program ini lebih dahulu.',
  },
} as const satisfies Record<CopyFlaw, { refusal: string; detail: string }>

/** Why a copy cannot be used, for the clerk. */
export const copyRefusal = ({ flaw }: CopyRefused) => refused(refusals[flaw].refusal, refusals[flaw].detail)

export const notThere = refused(
  'copy-not-found',
  'Salinan itu tidak ada lagi di folder cadangan. Pilih salinan lain dari daftar.',
)

export const unreachable = refused(
  'second-unreachable',
  'Folder cadangan kedua tidak terbaca. Sambungkan lagi, lalu coba lagi.',
)
