import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { roleRights } from '#domain/rights.ts'
import { roles } from '#domain/role.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Changes the matrix of this office. The administrator keeps the accounts, or nobody could ever change it back. */
export async function saveRights(
  desk: OpenDesk,
  { matrix }: ParsedInputOf<'rights.save'>,
): Promise<ReplyOf<'rights.save'>> {
  if (!matrix.administrator.includes('account.manage'))
    return refused(
      'administrator-needed',
      'Administrator harus tetap dapat mengelola akun dan hak akses. Centang kembali hak itu.',
    )
  const before = await desk.store.rights.matrix()
  for (const role of roles) {
    const wanted = roleRights.filter(right => matrix[role].includes(right))
    const isSame = roleRights.every(right => wanted.includes(right) === before[role].includes(right))
    if (!isSame) await desk.store.rights.save(role, wanted)
  }
  return granted({})
}
