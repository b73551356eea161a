import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CatalogueBroken } from '#desk/catalogue/catalogue-broken.ts'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { resourcesFolder } from '../../support/folders.ts'

// As the desk sets it: zod's own words must not leak into the sentence.
z.config(z.locales.id())

const FILE = 'mojokerto-kab/mojokerto-kab-50-2023.yaml'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loket-catalogue-'))
  cpSync(join(resourcesFolder, 'catalogue'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const edit = (file: string, change: (text: string) => string) => {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}
/** Replaces inside the third service of the file, Rekomendasi Biakesmaskin. */
const editThird = (from: string, to: string) =>
  edit(FILE, text => {
    const start = text.indexOf('- id: mjk-kab-rekomendasi-biakesmaskin')
    return text.slice(0, start) + text.slice(start).replace(from, to)
  })
const broken = (): CatalogueBroken => {
  try {
    loadCatalogue(folder).services()
  } catch (error) {
    if (error instanceof CatalogueBroken) return error
    throw error
  }
  throw new Error('The catalogue was read without complaint')
}

describe('a broken catalogue', () => {
  it('names the file, the place and what should stand there', () => {
    editThird('form: shown', 'form: dilihat')
    expect(broken()).toMatchObject({
      name: 'CatalogueBroken',
      file: FILE,
      path: 'services[2].requirements[6].form',
      message: `Berkas ${FILE} tidak dapat dipakai pada services[2].requirements[6].form: seharusnya salah satu dari original, copy, certified-copy, digital, shown, statement-stamped, photo, condition, proposal, form, unspecified. Perbaiki berkas itu, atau pasang ulang program.`,
    })
  })

  it.each([
    ['a field left out', '    fee: Gratis\n', '', 'services[2].fee', 'belum diisi, seharusnya teks'],
    ['a wrong type', 'feeAmount: 0', 'feeAmount: nol', 'services[2].feeAmount', 'seharusnya angka'],
    [
      'a misspelled field',
      'feeAmount: 0',
      'feeAmount: 0\n    biaya: 0',
      'services[2]',
      'ada isian yang tidak dikenal, yaitu biaya',
    ],
    [
      'a name too long for a list',
      'shortName: Rekomendasi',
      `shortName: ${'x'.repeat(40)}`,
      'services[2].shortName',
      'paling banyak 40',
    ],
    [
      'a parent that is not there',
      'parent: ktp-kk',
      'parent: ktp-kkk',
      'services[2].requirements[4].parent',
      'persyaratan induk ktp-kkk tidak ada',
    ],
    [
      'a circle of parents',
      '- id: ktp-kk\n',
      '- id: ktp-kk\n        parent: kk\n',
      'services[2].requirements[3].parent',
      'induk bagi dirinya sendiri',
    ],
    [
      'an alternative alone',
      'anyOf: dtks',
      'anyOf: sendiri',
      'services[2].requirements[0].anyOf',
      'paling sedikit dua baris',
    ],
    [
      'a condition that is not there',
      'condition: terdaftar-dtks',
      'condition: terdaftar',
      'services[2].requirements[0].when.condition',
      'tidak ada dalam daftar conditions',
    ],
    [
      'the same id twice',
      '- id: template-usulan',
      '- id: sktm',
      'services[2].requirements[2].id',
      'sktm sudah dipakai',
    ],
    [
      'a rule with one end too few',
      'op: eq',
      'op: between',
      'services[2].conditions[0].rule.values',
      'jumlah nilainya',
    ],
    [
      'a rule with something that is no value',
      '- true\n',
      '- {}\n',
      'services[2].conditions[0].rule.values[0]',
      'seharusnya angka, teks, atau true/false',
    ],
    [
      'a sealed service without a neutral name',
      'category: recommendation',
      'category: recommendation\n    confidential: true',
      'services[2].neutralName',
      'nama netral',
    ],
    ['a flowchart that points nowhere', 'to: B', 'to: Z', 'services[2].flowchart.edges[0]', 'key dalam nodes'],
  ])('tells of %s', (_what, from, to, path, expected) => {
    editThird(from, to)
    const error = broken()
    expect([error.file, error.path]).toEqual([FILE, path])
    expect(error.expected).toContain(expected)
  })

  it.each([
    ['the same step number twice', '- no: 2', '- no: 1', 'steps[1].no', '1 sudah dipakai'],
    [
      'a step after one that is not there',
      '- no: 4',
      '- no: 4\n        after: [9]',
      'steps[3].after[0]',
      'langkah 9 tidak ada',
    ],
    [
      'a circle of steps',
      '- no: 2',
      '- no: 2\n        after: [4]',
      'steps[1].after',
      'langkah 2 → 4 → 2 saling menunggu',
    ],
    [
      'a group of one step',
      '- no: 3',
      '- no: 3\n        parallel: bersama',
      'steps[2].parallel',
      'paling sedikit dua langkah',
    ],
    [
      'an outcome for a condition that is not there',
      '- no: 3',
      '- no: 3\n        decides: { condition: layak, yes: Layak, no: Tidak layak }',
      'steps[2].decides.condition',
      'syarat layak tidak ada',
    ],
    [
      'an outcome for a condition that papers hang on',
      '- no: 3',
      '- no: 3\n        decides: { condition: terdaftar-dtks, yes: Ya, no: Tidak }',
      'steps[2].decides.condition',
      'dihitung dari rule',
    ],
    ['a wait for nobody', 'doneBy: back-office', 'doneBy: outside', 'steps[2].outside', 'isi pihak luar'],
    ['an unknown doer', 'doneBy: back-office', 'doneBy: bupati', 'steps[2].doneBy', 'salah satu dari applicant'],
    [
      'a letter without a code name',
      '- health-cost-recommendation',
      '- Surat Izin',
      'steps[2].letters[0]',
      'nama kode',
    ],
    [
      'steps of ours beside printed ones',
      '    steps:',
      '    ownSteps: [{ no: 1, text: Uji }]\n    steps:',
      'ownSteps',
      'tidak mencetak langkah',
    ],
  ])('tells of %s', (_what, from, to, place, expected) => {
    edit(FILE, text => {
      const start = text.indexOf('    steps:', text.indexOf('- id: mjk-kab-rekomendasi-biakesmaskin'))
      return text.slice(0, start) + text.slice(start).replace(from, to)
    })
    const error = broken()
    expect([error.file, error.path]).toEqual([FILE, `services[2].${place}`])
    expect(error.expected).toContain(expected)
  })

  it('tells of a group of steps torn apart, and of a step that comes before what it hangs on', () => {
    const inRefusals = (change: (text: string) => string) =>
      edit('pasuruan-kab/pasuruan-kab-69-2024.yaml', text => {
        const start = text.indexOf('- id: psr-kab-data-informasi')
        return text.slice(0, start) + change(text.slice(start))
      })
    inRefusals(text =>
      text
        .replace('- no: 4\n', '- no: 4\n        parallel: pisah\n')
        .replace('- no: 6\n', '- no: 6\n        parallel: pisah\n'),
    )
    expect(broken()).toMatchObject({
      path: 'services[15].steps[5].parallel',
      expected: expect.stringContaining('berurutan'),
    })
    inRefusals(text =>
      text
        .replaceAll('        parallel: pisah\n', '')
        .replace('- no: 2\n', '- no: 2\n        when: { condition: data-dikecualikan, is: true }\n'),
    )
    expect(broken()).toMatchObject({
      path: 'services[15].steps[2].decides.condition',
      expected: expect.stringContaining('langkah 2 bergantung'),
    })
  })

  it('tells of a parent written after its child', () => {
    editThird('- id: template-usulan', '- id: template-usulan\n        parent: sktm')
    expect(broken().expected).toContain('harus ditulis lebih dahulu')
  })

  it('tells of alternatives that stand apart', () => {
    editThird('label: Template usulan dari desa', 'label: Template usulan dari desa\n        parent: terdaftar-dtks')
    expect(broken().expected).toContain('di bawah induk yang sama')
  })

  it('tells of a service id that two decrees use', () => {
    edit('seruyan-kab/seruyan-kab-60-2024.yaml', text =>
      text.replace('id: sry-kab-kedaruratan-rehabsos', 'id: mjk-kota-slrt'),
    )
    expect(broken()).toMatchObject({
      file: 'seruyan-kab/seruyan-kab-60-2024.yaml',
      path: 'services[3].id',
      expected: 'mjk-kota-slrt sudah dipakai dalam mojokerto-kota/mojokerto-kota-27-2024.yaml',
    })
  })

  it('tells the line of a slip in the YAML', () => {
    edit(FILE, text => text.replace('decree:\n', 'decree: {\n'))
    expect(broken()).toMatchObject({ file: FILE, path: expect.stringMatching(/^baris \d+ kolom \d+$/) })
  })

  it('tells of an empty file and of a file that is gone', () => {
    edit(FILE, () => '')
    expect(broken()).toMatchObject({ file: FILE, path: '' })
    rmSync(join(folder, FILE))
    expect(broken()).toMatchObject({ file: FILE, expected: 'berkas tidak ditemukan' })
  })

  it('tells of an office whose file does not fit its folder or whose number pattern has no serial', () => {
    edit('pasuruan-kab/office.yaml', text => text.replace('{serial}', '{unit}'))
    expect(broken()).toMatchObject({ file: 'pasuruan-kab/office.yaml', path: 'letterNumber.pattern' })
    edit('mojokerto-kab/office.yaml', text => text.replace('id: mojokerto-kab', 'id: mojokerto'))
    expect(broken()).toMatchObject({ file: 'mojokerto-kab/office.yaml', path: 'id' })
  })

  it('tells of a folder that is not there', () => {
    rmSync(folder, { recursive: true })
    expect(broken().expected).toBe('folder katalog tidak ditemukan')
  })

  it('does not stop another office from working', () => {
    edit('seruyan-kab/seruyan-kab-60-2024.yaml', text => text.replace('services:', 'layanan:'))
    expect(loadCatalogue(folder).servicesOf('mojokerto-kab')).toHaveLength(8)
    expect(loadCatalogue(folder).find('mjk-kab-sk-terdaftar-dtks')?.service.id).toBe('mjk-kab-sk-terdaftar-dtks')
  })

  it('allows an office that has no decree yet', () => {
    edit('seruyan-kab/office.yaml', text => text.replace('standards:\n  - seruyan-kab-60-2024', 'standards: []'))
    const catalogue = loadCatalogue(folder)
    expect(catalogue.servicesOf('seruyan-kab')).toEqual([])
    expect(catalogue.services()).toHaveLength(43)
  })
})
