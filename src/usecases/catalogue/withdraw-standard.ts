import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Takes back an import that no application began with; what it had replaced is in force again. */
export async function withdrawStandard(
  desk: OpenDesk,
  { id }: ParsedInputOf<'standard.withdraw'>,
): Promise<ReplyOf<'standard.withdraw'>> {
  const record = (await desk.store.standards.list()).find(standard => standard.id === id)
  if (record === undefined) return refused('not-found', 'Standar impor itu tidak ada lagi. Muat ulang daftarnya.')
  if (await desk.store.standards.isUsed(record.standardId, record.version))
    return refused(
      'in-use',
      'Sudah ada permohonan yang dimulai dengan versi ini, jadi tidak dapat ditarik. Impor versi berikutnya sebagai pengganti.',
    )
  await desk.store.standards.remove(id)
  return granted({})
}
