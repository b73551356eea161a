import type { InputOf, OutputOf } from '#contract/contract.ts'
import type { OpenCounter } from './open-counter.ts'

type Edit = InputOf<'letter-template.save'>

/** The wording in force of a paper as an edit that changes nothing. */
export async function wordingAsItIs(counter: OpenCounter, letterKind: string): Promise<Edit> {
  const { kind, own, wordings }: OutputOf<'letter-template.read'> = await counter.done('letter-template.read', {
    kind: letterKind,
  })
  return {
    kind,
    basedOn: own?.savedAt ?? null,
    wordings: wordings.map(({ head, blocks }) => ({
      head: head.map(({ text }) => text),
      blocks: blocks.map(({ place, texts }) => ({ place, texts: texts.map(({ text }) => text) })),
    })),
  }
}
