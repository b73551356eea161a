import type { SignatureBlock } from '#domain/letter.ts'
import type { LetterFacts, OfficialFacts } from '#domain/letters/fields.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import type { SignerSource } from '#domain/letters/template.ts'
import { signatureBlock } from '../signature-block.ts'
import type { Fill } from './fill.ts'

type From = { facts: LetterFacts; fill: Fill; head: LetterHead; office: LetterOffice }

/** The block of one who signs; null where a field names nobody. */
export function signerBlock(source: SignerSource, { facts, fill, head, office }: From): SignatureBlock | null {
  switch (source.kind) {
    case 'signatory':
      return signatureBlock(head.signing, office.style)
    case 'official': {
      const official = facts[source.field] as OfficialFacts | null
      if (official === null) return null
      const block = signatureBlock({ capacity: 'direct', signer: signerOf(official) }, office.style)
      const above = source.above === null ? [] : [{ prefix: null, text: source.above }]
      return { ...block, lines: [...above, ...block.lines] }
    }
    case 'named':
      return {
        lines: source.lines.flatMap(line => {
          const text = fill.text(line)
          return text === null ? [] : [{ prefix: null, text }]
        }),
        name: fill.text(source.name) ?? '',
        rank: null,
        identifier: source.identifier === null ? null : fill.text(source.identifier),
        ...(source.stamp ? { stamp: true as const } : {}),
      }
  }
}

const signerOf = ({ name, post, rank, nip }: OfficialFacts) => ({
  name,
  post,
  rank,
  grade: null,
  identifier: nip === null ? null : ({ kind: 'NIP', digits: nip } as const),
})
