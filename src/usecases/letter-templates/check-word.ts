import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { judgedWord } from './judged-word.ts'

/** What an office's own Word file names; nothing is kept. */
export async function checkWord(
  desk: OpenDesk,
  input: ParsedInputOf<'letter-template.check-word'>,
): Promise<ReplyOf<'letter-template.check-word'>> {
  const judged = await judgedWord(desk, input)
  if (!judged.ok) return judged
  const { known, unknown, missing, bytes } = judged.word
  return granted({ size: bytes.length, names: [...known], unknown: [...unknown], missing: [...missing] })
}
