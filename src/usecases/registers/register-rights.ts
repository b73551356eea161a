import type { Register } from '#domain/registers/register.ts'
import { type RoleRight, rightsOf } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Who may read what a register is filled from may have the register. */
export const rightFor = ({ source }: Pick<Register, 'source'>): RoleRight =>
  source === 'complaints' ? 'complaint.read' : 'visit.read'

export async function askerRights({ store, asker }: OpenDesk): Promise<RoleRight[]> {
  const account = await store.accounts.find(asker.accountId)
  return account === null ? [] : rightsOf(await store.rights.matrix(), account.roles)
}

/** A register of certain services belongs to the offices that give them. */
export function isOfOffice({ catalogue, office }: OpenDesk, { services }: Pick<Register, 'services'>): boolean {
  if (services.length === 0) return true
  const { officeId } = office
  return officeId !== null && catalogue.servicesOf(officeId).some(({ service }) => services.includes(service.id))
}
