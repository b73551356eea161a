import { type LetterRouting, shippedRouting } from '#domain/letters/routing.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, LetterRecord } from '#ports/records.ts'
import { templateOf } from './template-of.ts'

/** Who initials and who gets a copy of a letter written now; nobody outside hears of a confidential case by a copy. */
export async function routingOf(
  desk: Pick<OpenDesk, 'store' | 'letterTemplates'>,
  { kind }: Pick<LetterRecord, 'kind'>,
  { confidential }: Pick<ApplicationRecord, 'confidential'>,
): Promise<LetterRouting> {
  const routing = (await desk.store.office.letterRouting(kind)) ?? shippedRouting(templateOf(desk, kind))
  return confidential ? { ...routing, copiesTo: [] } : routing
}
