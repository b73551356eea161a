import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Takes the emblem out of the letterhead of the next letters. */
export async function removeEmblem(
  { store, office }: OpenDesk,
  _input: ParsedInputOf<'emblem.remove'>,
): Promise<ReplyOf<'emblem.remove'>> {
  await store.office.save({ ...office, emblemHash: null })
  return granted({})
}
