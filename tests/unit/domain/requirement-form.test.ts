import { describe, expect, it } from 'vitest'
import { formText, paperSentence } from '#domain/requirement-form.ts'

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

  it('is told in one sentence, with the issuer and who endorses it', () => {
    const sktm = {
      text: 'Surat Keterangan Tidak Mampu (SKTM)',
      form: '',
      quantity: null,
      issuer: 'Desa / Kelurahan',
      endorsedBy: 'Camat',
    }
    expect(paperSentence(sktm)).toBe(
      'Surat Keterangan Tidak Mampu (SKTM): diterbitkan Desa / Kelurahan, dengan pengesahan Camat',
    )
    expect(paperSentence({ text: 'Foto COTA', form: 'Foto', quantity: 2, issuer: null, endorsedBy: null })).toBe(
      'Foto COTA: foto, 2 lembar',
    )
    expect(paperSentence({ text: 'KIS', form: '', quantity: null, issuer: null, endorsedBy: null })).toBe('KIS')
  })
})
