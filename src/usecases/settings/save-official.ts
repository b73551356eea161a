import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Adds or changes an official; letters already final keep the block they were made with. */
export async function saveOfficial(
  desk: OpenDesk,
  input: ParsedInputOf<'official.save'>,
): Promise<ReplyOf<'official.save'>> {
  if (input.id !== null && (await desk.store.officials.find(input.id)) === null)
    return refused('not-found', 'Pejabat itu tidak ada dalam daftar. Muat ulang daftar pejabat.')
  const officialId = input.id ?? desk.newId()
  await desk.store.officials.save({ ...input, id: officialId })
  return granted({ officialId })
}
