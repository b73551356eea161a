import type { WorkDesk } from '#ports/ports.ts'
import type { DestructionListRecord } from '#ports/retention.ts'

/** Who draws a list does not carry it out, where the office verifies by tiers. */
export const needsOtherAccount = (
  { office, asker }: Pick<WorkDesk, 'office' | 'asker'>,
  { drawnBy }: Pick<DestructionListRecord, 'drawnBy'>,
): boolean => office.tieredVerification && drawnBy === asker.accountId
