import { describe, expect, it } from 'vitest'
import { identifierText, officialName, rankText, signatureBlock, speakingPost } from '#documents/signature-block.ts'
import { defaultOfficeStyle as style } from '#domain/letters/office-style.ts'
import type { Signing } from '#domain/letters/signing.ts'
import { chief, secretary } from '#tests/support/sample-letters.ts'

const lines = (signing: Signing) =>
  signatureBlock(signing, style).lines.map(({ prefix, text }) => (prefix === null ? text : `${prefix} ${text}`))

describe('the lines above a signature', () => {
  it('direct: the post, and a comma after its last line only', () => {
    expect(lines({ capacity: 'direct', signer: chief })).toEqual(['KEPALA DINAS SOSIAL', 'KABUPATEN MOJOKERTO,'])
  })

  it('a.n.: the mandator’s post, then the own one', () => {
    expect(lines({ capacity: 'on-behalf', mandatorPost: chief.post, signer: secretary })).toEqual([
      'a.n. KEPALA DINAS SOSIAL',
      'KABUPATEN MOJOKERTO',
      'Sekretaris,',
    ])
  })

  it('u.b.: always below an a.n. line and the mandatary', () => {
    const signer = { ...secretary, post: 'Kepala Bidang Contoh' }
    const signing = {
      capacity: 'for-the-mandatary',
      mandatorPost: chief.post,
      mandataryPost: 'Sekretaris',
      signer,
    } as const
    expect(lines(signing)).toEqual([
      'a.n. KEPALA DINAS SOSIAL',
      'KABUPATEN MOJOKERTO',
      'Sekretaris,',
      'u.b.',
      'Kepala Bidang Contoh,',
    ])
    expect(() => signatureBlock(signing, { ...style, allowForTheMandatary: false })).toThrow(RangeError)
  })

  it('Plt. and Plh.: the post that is held', () => {
    expect(lines({ capacity: 'acting', heldPost: chief.post, signer: secretary })[0]).toBe('Plt. KEPALA DINAS SOSIAL')
    expect(lines({ capacity: 'daily', heldPost: chief.post, signer: secretary })[0]).toBe('Plh. KEPALA DINAS SOSIAL')
  })
})

describe('the lines below a signature', () => {
  it('are those of the person who signs, whoever gave the mandate', () => {
    const block = signatureBlock({ capacity: 'on-behalf', mandatorPost: chief.post, signer: secretary }, style)
    expect(block).toMatchObject({
      name: 'Sekretaris Contoh, S.H.',
      rank: 'Pembina Tingkat I',
      identifier: 'NIP 19750202 200003 2 002',
    })
  })

  it('are left out, not borrowed, when rank or number are not known', () => {
    const signer = { ...chief, rank: null, identifier: null }
    expect(signatureBlock({ capacity: 'direct', signer }, style)).toMatchObject({ rank: null, identifier: null })
  })

  it('have no rank for staff under a work agreement', () => {
    const identifier = { kind: 'NI PPPK', digits: '199001012023211001' } as const
    const block = signatureBlock({ capacity: 'direct', signer: { ...chief, identifier } }, style)
    expect(block.rank).toBeNull()
    expect(block.identifier).toBe('NI PPPK 19900101 202321 1 001')
  })

  it('follow the office’s style', () => {
    expect(identifierText({ kind: 'NIP', digits: '19700101 199003 1 001' }, 'plain')).toBe('197001011990031001')
    expect(identifierText({ kind: 'NIP', digits: '12-34' }, 'grouped')).toBe('12-34')
    expect(officialName("Ma'ruf Contoh, S.Sos., M.Si.", true)).toBe("MA'RUF CONTOH, S.Sos., M.Si.")
    expect(rankText(chief, { ...style, rankWithGrade: true })).toBe('Pembina Utama Muda (IV/c)')
  })
})

it('a letter speaks for the post that is answered for', () => {
  expect(speakingPost({ capacity: 'on-behalf', mandatorPost: chief.post, signer: secretary })).toBe(chief.post)
  expect(speakingPost({ capacity: 'acting', heldPost: chief.post, signer: secretary })).toBe(
    'Pelaksana Tugas Kepala Dinas Sosial Kabupaten Mojokerto',
  )
})
