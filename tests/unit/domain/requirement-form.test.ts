import { describe, expect, it } from 'vitest'
import { formText } from '#domain/requirement-form.ts'

describe('how a paper must be brought', () => {
  it.each([
    ['copy', false, 'Fotokopi'],
    ['original', true, 'Asli, bermeterai'],
    ['certified-copy', false, 'Fotokopi dilegalisir'],
    ['shown', false, 'Ditunjukkan'],
    ['statement-stamped', true, 'Surat pernyataan bermeterai'],
    ['unspecified', false, ''],
    ['unspecified', true, 'Bermeterai'],
  ] as const)('%s, stamped %s: %s', (form, stamped, words) => {
    expect(formText({ form, stamped })).toBe(words)
  })
})
