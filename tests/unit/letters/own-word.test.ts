import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestName, slips } from '#domain/letters/nearest-name.ts'
import { judgedNames, namedBy, wordNames } from '#domain/letters/own-word.ts'
import { letterTemplates, templateNamed } from '../../support/letter-templates.ts'

const found = (name: string, closed = true) => ({ name, closed, place: 'isi surat' })

describe('the names of a Word file', () => {
  it.each(letterTemplates.all().map(template => ({ kind: template.kind, template })))(
    'of $kind are each found by what they show',
    ({ template }) => {
      const names = wordNames(template)
      for (const name of names) expect(namedBy(names, name.shown)).toEqual(name)
    },
  )

  it('are found whatever the case, those of a table by its own letters only', () => {
    const names = wordNames(templateNamed('registry-printout'))
    expect(namedBy(names, 'PENANDA TANGAN.nip')?.shown).toBe('Penanda tangan.NIP')
    expect(namedBy(names, 'Anggota keluarga yang tercatat.NIK:disamarkan')?.rows?.field).toBe('members')
    expect(namedBy(names, 'ANGGOTA KELUARGA YANG TERCATAT.NIK')).toBeNull()
  })

  it('are known in their styles, and unknown with what was probably meant', () => {
    const template = templateNamed('health-cost-recommendation')
    const judged = judgedNames(template, [found('Pasien:huruf besar'), found('Pasien.NIKK'), found('xyzzy plugh')])
    expect(judged.known).toEqual(['Pasien:huruf besar'])
    expect(judged.unknown.map(({ nearest }) => nearest)).toEqual(['Pasien.NIK', null])
  })

  it('lack nothing where every required field is named by any of its parts', () => {
    const template = templateNamed('health-cost-recommendation')
    const { missing } = judgedNames(template, [])
    expect(missing).toEqual(expect.arrayContaining(['Nomor', 'Tanggal surat', 'Penanda tangan', 'Pasien']))
    expect(missing).not.toContain('Nama ditemukan dalam data')
    const named = [...missing.filter(label => label !== 'Pasien'), 'Pasien.NIK'].map(name => found(name))
    expect(judgedNames(template, named)).toMatchObject({ missing: [], unknown: [] })
  })
})

describe('slips of the pen', () => {
  const word = fc.string({ maxLength: 12 })
  it('are none within a text, the same both ways, and never more than the longer text', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slips(one, one)).toBe(0)
        expect(slips(one, other)).toBe(slips(other, one))
        expect(slips(one, other)).toBeLessThanOrEqual(Math.max([...one].length, [...other].length))
      }),
    )
  })

  it('take no detour: by way of a third text it is never nearer', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(slips(a, c)).toBeLessThanOrEqual(slips(a, b) + slips(b, c))
      }),
    )
  })

  it('lead to the name itself where only case and spaces differ', () => {
    expect(nearestName('  pasien.nik', ['Nomor', 'Pasien.NIK'])).toBe('Pasien.NIK')
    expect(nearestName('', ['Nomor'])).toBeNull()
  })
})
