import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The emblem that the next letters carry. */
export async function readOfficeEmblem(
  { store, office }: OpenDesk,
  _input: ParsedInputOf<'emblem.read'>,
): Promise<ReplyOf<'emblem.read'>> {
  return granted({ emblem: office.emblemHash === null ? null : await store.office.emblem(office.emblemHash) })
}
