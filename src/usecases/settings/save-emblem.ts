import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { readEmblem } from '#domain/letters/emblem.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Puts an emblem into the letterhead; letters already final keep the one they were made with. */
export async function saveEmblem(
  { store, office }: OpenDesk,
  input: ParsedInputOf<'emblem.save'>,
): Promise<ReplyOf<'emblem.save'>> {
  const read = readEmblem(input.pngBase64)
  if (!read.ok) return refused('image-invalid', read.sentence, [{ path: 'pngBase64', detail: read.sentence }])
  await store.office.save({ ...office, emblemHash: await store.office.keepEmblem(read.emblem) })
  return granted({})
}
