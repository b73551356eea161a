import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { type RightsMatrix, shippedRights } from '#domain/rights.ts'
import { roles } from '#domain/role.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** What each role may do here, beside what the program ships. */
export async function readRights(
  desk: OpenDesk,
  _input: ParsedInputOf<'rights.read'>,
): Promise<ReplyOf<'rights.read'>> {
  return granted({ matrix: copyOf(await desk.store.rights.matrix()), shipped: copyOf(shippedRights) })
}

const copyOf = (matrix: RightsMatrix) => {
  const rightsOf = (role: (typeof roles)[number]) => [...matrix[role]]
  return Object.fromEntries(roles.map(role => [role, rightsOf(role)])) as Record<
    (typeof roles)[number],
    ReturnType<typeof rightsOf>
  >
}
