import { type LetterRouting, noRouting } from '#domain/letters/routing.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord, LetterRecord } from '#ports/records.ts'

/** Who initials and who gets a copy of a letter written now; nobody outside hears of a confidential case by a copy. */
export async function routingOf(
  { store }: Pick<OpenDesk, 'store'>,
  { kind }: Pick<LetterRecord, 'kind'>,
  { confidential }: Pick<ApplicationRecord, 'confidential'>,
): Promise<LetterRouting> {
  const { copiesTo, initials } = (await store.office.letterRouting(kind)) ?? noRouting
  return { copiesTo: confidential ? [] : copiesTo, initials }
}
