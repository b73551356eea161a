import { type Refused, refused } from '#contract/reply.ts'

export const nothingBegun = (): Refused<'nothing-begun'> =>
  refused('nothing-begun', 'Belum ada kunci pemulihan yang dibuat. Buat kunci baru, lalu cetak dan simpan kertasnya.')
