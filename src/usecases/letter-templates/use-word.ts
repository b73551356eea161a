import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { judgedWord } from './judged-word.ts'

/** Uses the office's own Word file for a paper; letters that are final stay as they were made. */
export async function useWord(
  desk: OpenDesk,
  { missingIsMeant, ...input }: ParsedInputOf<'letter-template.use-word'>,
): Promise<ReplyOf<'letter-template.use-word'>> {
  const judged = await judgedWord(desk, input)
  if (!judged.ok) return judged
  const { known, unknown, missing, bytes, hash } = judged.word
  const [first] = unknown
  if (first !== undefined)
    return refused(
      'names-unknown',
      `Berkas itu belum dapat dipakai: isian {{${first.name}}} di ${first.place}. ${first.problem}`,
      unknown.map(({ name, place, problem }) => ({ path: name, detail: `${place}: ${problem}` })),
    )
  if (missing.length > 0 && !missingIsMeant)
    return refused(
      'names-missing',
      `Berkas itu tidak memuat ${missing.join(', ')}. Tambahkan isiannya di Word, atau nyatakan bahwa memang tidak dicantumkan.`,
      missing.map(label => ({ path: label, detail: 'Isian ini tidak ada dalam berkas.' })),
    )
  const savedAt = desk.now()
  await desk.store.ownWords.save(
    {
      kind: input.kind,
      fileHash: hash,
      size: bytes.length,
      names: known,
      savedAt,
      savedBy: desk.asker.accountId,
    },
    bytes,
  )
  return granted({ savedAt })
}
