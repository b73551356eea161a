import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CatalogueBroken } from '#desk/catalogue/catalogue-broken.ts'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { loadTemplates } from '#desk/letter-templates/load-templates.ts'
import { letterTemplates } from '#tests/support/letter-templates.ts'

const resources = join(import.meta.dirname, '../../../resources')

/** Loads one template made of a sound one with something put in the place of something else. */
function faultOf(wrong: string, right: string): string {
  const sound = `
kind: visit-note
title: Catatan kunjungan
fields:
  - { name: name, label: Nama, type: text }
  - { name: day, label: Hari, type: date }
  - { name: result, label: Hasil, type: choice, choices: { good: Baik, bad: Buruk } }
  - { name: people, label: Orang, type: rows, columns: [{ name: who, label: Siapa }] }
rules:
  - { field: name, filled: true, sentence: Isi namanya. }
wordings:
  - shape: judul
    heading: CATATAN {name:capitals}
    body:
      - text: Pada {day:weekday} ditemui {name}.
      - table: people
        columns: [{ label: Nama, widthMm: 60, cell: "{who}" }]
      - ticks: result
`
  expect(sound).toContain(right)
  const folder = mkdtempSync(join(tmpdir(), 'loket-templates-'))
  writeFileSync(join(folder, 'shared-fields.yaml'), 'people:\n  - { name: met, label: Ditemui, type: text }\n')
  writeFileSync(join(folder, 'visit-note.yaml'), sound.replace(right, wrong))
  try {
    loadTemplates(folder).all()
  } catch (error) {
    if (error instanceof CatalogueBroken) return `${error.path}: ${error.expected}`
    throw error
  }
  return 'nothing'
}

describe('a template file', () => {
  it.each([
    [
      'text: Ditemui {nama}.',
      'text: Pada {day:weekday} ditemui {name}.',
      'wordings[0].body[0].text[0]: Isian nama tidak dikenal.',
    ],
    ['{day:words}', '{day:weekday}', 'wordings[0].body[0].text[0]: Gaya words tidak dikenal untuk isian Hari.'],
    [
      'title: Catatan kunjungan\nnumbering: outside',
      'title: Catatan kunjungan',
      'fields: isian outsideNumber berupa teks harus ada untuk nomor dari luar',
    ],
    [
      '{people}',
      '{name}.',
      'wordings[0].body[0].text[0]: Isian Orang adalah tabel, jadi tidak dapat berdiri di dalam kalimat.',
    ],
    ['{name', '{name}.', 'wordings[0].body[0].text[0]: Kurung kurawal yang dibuka belum ditutup.'],
    ['{name.nik:capitals}', '{name:capitals}', 'wordings[0].heading: Isian Nama tidak memiliki bagian nik.'],
    ['"{whom}"', '"{who}"', 'wordings[0].body[1]: Isian whom tidak dikenal.'],
    ['table: name', 'table: people', 'wordings[0].body[1]: isian name bukan tabel'],
    ['ticks: day', 'ticks: result', 'wordings[0].body[2]: isian day bukan pilihan'],
    ['ticks: nobody', 'ticks: result', 'wordings[0].body[2]: isian nobody tidak ada dalam fields'],
    [
      'name: name, label: Hari, type: date',
      'name: day, label: Hari, type: date',
      'fields[1].name: isian name ditulis dua kali',
    ],
    ['label: Nama, type: date', 'label: Hari, type: date', 'fields[1].label: label Nama ditulis dua kali'],
    [
      'name: office, label: Hari',
      'name: day, label: Hari',
      'fields[1].name: nama office tidak dapat dipakai untuk isian',
    ],
    [
      '- use: strangers',
      '- { name: day, label: Hari, type: date }',
      'fields[1].use: strangers tidak ada dalam shared-fields.yaml',
    ],
    ['{ field: nobody, filled', '{ field: name, filled', 'rules[0].field: isian nobody tidak ada dalam fields'],
    ['shape: korespondensi', 'shape: judul', 'wordings[0].subject: surat korespondensi harus memiliki hal'],
    [
      'type: rows, initial: [{ whom: Ketua }], columns',
      'type: rows, columns',
      'fields[3].initial: kolom whom tidak ada dalam tabel',
    ],
    ['kind: other-note', 'kind: visit-note', 'kind: seharusnya visit-note, seperti nama berkasnya'],
    ['title: Catatan kunjungan\nlogo: x', 'title: Catatan kunjungan', ': ada isian yang tidak dikenal, yaitu logo'],
    [
      '- ticks: result\n        when: { field: result, is: [fine] }',
      '- ticks: result',
      'wordings[0].body[2].when: isian result tidak memiliki pilihan fine',
    ],
  ])('with %s is refused with the place and the mend', (wrong, right, fault) => {
    expect(faultOf(wrong, right)).toBe(fault)
  })

  it('may take a group of shared fields', () => {
    expect(faultOf('- use: people', '- { name: day, label: Hari, type: date }')).toBe(
      'wordings[0].body[0].text[0]: Isian day tidak dikenal.',
    )
    expect(
      faultOf('- use: people\n  - { name: day, label: Hari, type: date }', '- { name: day, label: Hari, type: date }'),
    ).toBe('nothing')
  })
})

describe('the shipped papers', () => {
  it('can all be read, and every service finds the papers it makes', () => {
    const kinds = new Set(letterTemplates.all().map(({ kind }) => kind))
    const wanted = loadCatalogue(join(resources, 'catalogue'))
      .services()
      .flatMap(({ service }) => service.letters)
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter(kind => !kinds.has(kind))).toEqual([])
  })
})
