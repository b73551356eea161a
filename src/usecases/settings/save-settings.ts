import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { parseNumberPattern } from '#domain/letter-number.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** Replaces the settings; numbers already taken keep the text they were printed with. */
export async function saveSettings(
  desk: OpenDesk,
  input: ParsedInputOf<'settings.save'>,
): Promise<ReplyOf<'settings.save'>> {
  const pattern = parseNumberPattern(input.numberPattern)
  if (!pattern.ok)
    return refused('pattern-invalid', pattern.sentence, [{ path: 'numberPattern', detail: pattern.sentence }])
  await desk.store.office.save({ ...desk.office, ...input })
  return granted({})
}
