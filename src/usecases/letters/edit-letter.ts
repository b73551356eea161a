import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { problemsOf } from './fact-problems.ts'
import { findLetter } from './find-letter.ts'
import { findSignatory } from './find-signatory.ts'
import { currentFacts } from './registry-facts.ts'
import { templateOf } from './template-of.ts'

/** Saves a draft as typed, complete or not, and answers what is still missing. Fields the form does not know are dropped. */
export async function editLetter(desk: OpenDesk, input: ParsedInputOf<'letter.edit'>): Promise<ReplyOf<'letter.edit'>> {
  const found = await findLetter(desk, input.letterId, ['draft'], 'Isinya tidak dapat diubah lagi.')
  if (!found.ok) return found
  const { letter, application } = found
  const signatory = await findSignatory(desk, input.signatoryId)
  if ('missing' in signatory) return refused('no-signatory', signatory.missing)

  const template = templateOf(desk, letter.kind)
  const known = new Set(template.fields.map(({ name }) => name))
  const typed = Object.fromEntries(Object.entries(input.facts).filter(([name]) => known.has(name)))
  const facts = await currentFacts(desk, { kind: letter.kind, facts: typed }, application)
  await desk.store.letters.update(letter.id, {
    facts,
    signatoryId: input.signatoryId,
    editedBy: desk.asker.accountId,
    verifiedBy: null,
    verifiedAt: null,
  })
  return granted({ problems: problemsOf(template, facts) })
}
