import { describe, expect, it } from 'vitest'
import { filledWord } from '#documents/own-word/fill-word.ts'
import { leftNames, readWord } from '#documents/own-word/read-word.ts'
import { wordSample } from '#documents/own-word/sample.ts'
import { wordTexts } from '#documents/own-word/texts.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import { judgedNames } from '#domain/letters/own-word.ts'
import { letterTemplates, templateNamed } from '#tests/support/letter-templates.ts'
import { base64 } from '#tests/support/office-word.ts'
import { wordParts, wordText } from '#tests/support/read-paper.ts'
import { certificate, head, kabupaten, printout, secretary } from '#tests/support/sample-letters.ts'

const samples = letterTemplates
  .all()
  .flatMap(template => template.wordings.map((wording, index) => ({ kind: template.kind, index, template, wording })))

async function sampleOf(kind: string, index = 0) {
  const template = templateNamed(kind)
  const wording = template.wordings[index]
  if (wording === undefined) throw new Error(`${kind} has no wording ${index}`)
  const read = readWord(base64(await wordSample(template, wording, kabupaten)))
  if (!read.ok) throw new Error(read.sentence)
  return { template, ...read, judged: judgedNames(template, read.names) }
}

describe('the Word file to begin with', () => {
  it.each(samples)('of $kind, wording $index, holds only names that can be filled in', async ({ kind, index }) => {
    const { template, bytes, judged } = await sampleOf(kind, index)
    expect(judged.unknown).toEqual([])
    expect(judged.known).not.toEqual([])
    const texts = wordTexts(template, {}, head, kabupaten, judged.known)
    expect(await leftNames(bytes, texts)).toEqual([])
  })

  it('lacks nothing where no sentence depends on an answer, and names the official wherever that one signs', async () => {
    expect((await sampleOf('health-cost-recommendation')).judged.missing).toEqual([])
    expect((await sampleOf('child-surrender-letter')).judged.known).toContain('Penanda tangan.NIP')
  })

  it('keeps a NIK masked where the wording has it so', async () => {
    const { judged } = await sampleOf('registry-printout')
    expect(judged.known).toContain('Kepala keluarga atau yang diperiksa.NIK')
    expect(judged.known).toContain('Anggota keluarga yang tercatat.NIK:disamarkan')
    expect(judged.known).toContain('Anggota keluarga yang tercatat.nomor urut')
  })

  it.each([certificate, printout])(
    'filled in says what the program’s own page says: $kind',
    async ({ kind, facts }) => {
      const { template, bytes, judged } = await sampleOf(kind)
      const text = wordText(
        wordParts(await filledWord(bytes, wordTexts(template, facts, head, kabupaten, judged.known)))[
          'word/document.xml'
        ] ?? '',
      )
      expect(text).not.toMatch(/\{\{|\}\}/)
      expect(text).toContain('Siti Contoh')
    },
  )
})

describe('what the names of a letter stand for', () => {
  const words = (names: string[], more: Partial<LetterHead> = {}) =>
    wordTexts(templateNamed('registry-certificate'), certificate.facts, { ...head, ...more }, kabupaten, names).texts

  it('is its number, date, signer and copies', () => {
    const number = { state: 'final', text: '400/1/2026' } as const
    expect(
      words(['Nomor', 'tanggal surat:dengan kata-kata', 'Tembusan', 'KANTOR.NAMA:huruf besar'], {
        number,
        dateOn: '2026-11-23',
        copiesTo: ['Camat Contoh', 'Kepala Desa Contoh'],
      }),
    ).toEqual({
      Nomor: '400/1/2026',
      'tanggal surat:dengan kata-kata': expect.stringContaining('dua puluh tiga'),
      Tembusan: '1. Camat Contoh\n2. Kepala Desa Contoh',
      'KANTOR.NAMA:huruf besar': kabupaten.name.toLocaleUpperCase('id'),
    })
  })

  it('is the signer in the capacity of the letter, and the post it speaks for', () => {
    const signing = {
      capacity: 'on-behalf',
      mandatorPost: 'Kepala Dinas Sosial Kabupaten Mojokerto',
      signer: secretary,
    } as const
    const names = ['Penanda tangan.nama', 'Penanda tangan.jabatan', 'Penanda tangan.NIP', 'Jabatan pembuka']
    expect(words(names, { signing })).toEqual({
      'Penanda tangan.nama': secretary.name,
      'Penanda tangan.jabatan': `a.n. KEPALA DINAS SOSIAL\nKABUPATEN MOJOKERTO\n${secretary.post}`,
      'Penanda tangan.NIP': expect.stringMatching(/^NIP /),
      'Jabatan pembuka': 'Kepala Dinas Sosial Kabupaten Mojokerto',
    })
  })
})
