import type { LetterModel, SignatureBlock } from '#domain/letter.ts'
import { composed } from '#tests/support/letter-templates.ts'
import { certificate, head, kabupaten } from '#tests/support/sample-letters.ts'

export const signedBy = (post: string, name: string, more: Partial<SignatureBlock> = {}): SignatureBlock => ({
  lines: post.split('\n').map(text => ({ prefix: null, text })),
  name,
  rank: null,
  identifier: null,
  ...more,
})

/** A letter of the office without any text. */
export const plainLetter: LetterModel = {
  ...composed(certificate, head, kabupaten),
  about: null,
  body: [],
}
export const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

/** 124 letters, of which 120 without a blank. */
export const longName = `Siti ${'Abcdefghij'.repeat(12)}`
