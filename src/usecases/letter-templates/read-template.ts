import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { conditionWords } from '#domain/letters/condition-words.ts'
import { shownWordings } from '#domain/letters/edited-wording.ts'
import { wordingNames } from '#domain/letters/labelled-wording.ts'
import { missingNames } from '#domain/letters/own-word.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findTemplate } from './find-template.ts'

/** The wording in force of one paper, as the administrator reads and edits it. */
export async function readTemplate(
  desk: OpenDesk,
  { kind }: ParsedInputOf<'letter-template.read'>,
): Promise<ReplyOf<'letter-template.read'>> {
  const found = findTemplate(desk, kind)
  if (!found.ok) return found
  const { template } = found
  const own = await desk.store.ownWordings.find(kind)
  const saver = own && (await desk.store.accounts.find(own.savedBy))
  const word = await desk.store.ownWords.find(kind)
  const wordSaver = word && (await desk.store.accounts.find(word.savedBy))
  const inForce = { ...template, wordings: own?.wordings ?? template.wordings }
  const worded = ({ when, each, ...text }: ReturnType<typeof shownWordings>[number]['head'][number]) => ({
    ...text,
    condition: conditionWords(when, template.fields),
    repeatsFor: template.fields.find(({ name }) => name === each)?.label ?? null,
  })
  return granted({
    kind,
    title: template.title,
    own: own && { savedAt: own.savedAt, by: saver?.name ?? '' },
    word: word && {
      savedAt: word.savedAt,
      by: wordSaver?.name ?? '',
      size: word.size,
      names: word.names.length,
      missing: missingNames(inForce, word.names),
    },
    names: template.fields.map(field => ({
      label: field.label,
      shown: wordingNames({ fields: [field], columns: [] })
        .map(({ shown }) => shown)
        .filter(
          shown => shown === field.label || shown.startsWith(`${field.label}.`) || shown.startsWith(`${field.label}:`),
        )
        .sort(),
    })),
    wordings: shownWordings(inForce).map(wording => ({
      ...wording,
      head: wording.head.map(worded),
      blocks: wording.blocks.map(block => ({ ...block, texts: block.texts.map(worded) })),
    })),
  })
}
