import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { editedTemplate } from './edited-template.ts'

/** Keeps the office's own wording of a paper; letters that are final stay as they were made. */
export async function saveTemplate(
  desk: OpenDesk,
  input: ParsedInputOf<'letter-template.save'>,
): Promise<ReplyOf<'letter-template.save'>> {
  const edited = await editedTemplate(desk, input)
  if (!edited.ok) return edited
  const savedAt = desk.now()
  await desk.store.ownWordings.save({
    kind: input.kind,
    wordings: edited.template.wordings,
    savedAt,
    savedBy: desk.asker.accountId,
  })
  return granted({ savedAt })
}
