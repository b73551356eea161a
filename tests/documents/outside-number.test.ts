import { describe, expect, it } from 'vitest'
import { composeLetter } from '#documents/compose-letter.ts'
import { letterDocx } from '#documents/letter-docx.ts'
import { letterPrintable } from '#documents/letter-printable.ts'
import type { LetterModel } from '#domain/letter.ts'
import { OUTSIDE_NUMBER } from '#domain/letters/template.ts'
import { templateNamed } from '#tests/support/letter-templates.ts'
import { htmlText, wordParts, wordText } from '#tests/support/read-paper.ts'
import { certificate, head, kabupaten } from '#tests/support/sample-letters.ts'

const ours = templateNamed('registry-certificate')
const template = {
  ...ours,
  numbering: 'outside' as const,
  fields: [...ours.fields, { name: OUTSIDE_NUMBER, label: 'Nomor', type: 'text' as const, required: false }],
}
const numbered = (outsideNumber: string | null, state: 'draft' | 'final'): LetterModel =>
  composeLetter(
    template,
    { ...certificate.facts, outsideNumber },
    { ...head, number: null, ...(state === 'draft' ? { dateOn: null, marks: ['draft'] } : {}) },
    kabupaten,
  )
const texts = async (model: LetterModel) => [
  htmlText(letterPrintable(model, { fontUrlPrefix: 'fonts/' }).html),
  wordText(wordParts(await letterDocx(model))['word/document.xml'] ?? ''),
]

describe('a paper that another office numbers', () => {
  it.each(['draft', 'final'] as const)('shows the number it was given (%s)', async state => {
    for (const text of await texts(numbered('LM/400.9/77 & 78/2026', state)))
      expect(text).toContain('NOMOR: LM/400.9/77 & 78/2026')
  })

  it.each(['draft', 'final'] as const)('leaves dots to write it on until it is known (%s)', async state => {
    for (const text of await texts(numbered(null, state))) expect(text).toMatch(/NOMOR: \.{30}/)
  })

  it('never calls its file by what was typed', () => {
    expect(numbered('77 a.n. Siti Contoh', 'final').fileTitle).toBe(head.letterId)
  })
})
