import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { checklistOf } from '#domain/checklist.ts'
import { noNotes } from '#domain/conditions.ts'
import { parseNumberPattern } from '#domain/letter-number.ts'
import { progressOf } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import { resourcesFolder } from '../../support/folders.ts'
import { letterTemplates } from '../../support/letter-templates.ts'

const catalogue = loadCatalogue(join(resourcesFolder, 'catalogue'))
const services = catalogue.services().map(({ service }) => service)
const find = (id: string): Service => {
  const found = catalogue.find(id)
  if (!found) throw new Error(`No service ${id}`)
  return found.service
}
const allPresent = (service: Service) =>
  Object.fromEntries(service.requirements.map(({ id }) => [id, 'present' as const]))
const everyAnswer = (service: Service): Record<string, boolean>[] =>
  service.conditions.reduce<Record<string, boolean>[]>(
    (answers, { id }) => answers.flatMap(given => [true, false].map(answer => ({ ...given, [id]: answer }))),
    [{}],
  )

describe('the shipped catalogue', () => {
  it('holds the 49 services of five decrees of four offices', () => {
    expect(catalogue.offices().map(({ id, zone, regionCode, seat }) => [id, zone, regionCode, seat])).toEqual([
      ['mojokerto-kab', 'WIB', '3516', 'Mojokerto'],
      ['mojokerto-kota', 'WIB', '3576', 'Mojokerto'],
      ['pasuruan-kab', 'WIB', '3514', 'Pasuruan'],
      ['seruyan-kab', 'WIB', '6207', 'Kuala Pembuang'],
    ])
    expect(catalogue.offices().map(({ id }) => catalogue.servicesOf(id).length)).toEqual([8, 18, 17, 6])
    expect(services).toHaveLength(49)
  })

  it('keeps every requirement and step of the decrees', () => {
    const sum = (count: (service: Service) => number) => services.reduce((total, service) => total + count(service), 0)
    expect(sum(({ requirements }) => requirements.length)).toBe(269)
    expect(sum(({ steps }) => steps.length)).toBe(276)
    expect(services.filter(({ steps }) => steps.length === 0).map(({ id }) => id)).toEqual([
      'sry-kab-rekomendasi-pub-ugb',
      'sry-kab-permakanan-sandang-alat-bantu',
      'sry-kab-kedaruratan-rehabsos',
      'sry-kab-dtks-pkh-sembako',
      'sry-kab-kedaruratan-logistik-bencana',
    ])
  })

  it('seals violence, shelter, adoption and neglected children, and nothing else', () => {
    const sealed = services.filter(({ confidential }) => confidential)
    expect(sealed.map(({ id }) => id)).toEqual([
      'mjk-kota-rumah-aman-shelter',
      'mjk-kota-pengaduan-p2tp2a',
      'mjk-kota-pendampingan-hukum',
      'mjk-kota-pendampingan-pengadilan-agama',
      'mjk-kota-pendampingan-kesehatan',
      'mjk-kota-pendampingan-psikologi',
      'mjk-kota-pemulangan-mediasi',
      'psr-kab-rekomendasi-adopsi',
      'psr-kab-rujukan-anak-balita-terlantar',
    ])
    expect(new Set(sealed.map(({ neutralName }) => neutralName))).toEqual(new Set(['Layanan C']))
  })

  it('names each letter of a service once', () => {
    for (const { id, letters } of services) expect([id, new Set(letters).size]).toEqual([id, letters.length])
  })

  it('looks up the register wherever a letter certifies what it holds', () => {
    const certifying = new Set(
      letterTemplates
        .all()
        .filter(({ registry }) => registry === 'found')
        .map(({ kind }) => kind),
    )
    const relying = services.filter(({ letters }) => letters.some(kind => certifying.has(kind)))
    expect(relying.length).toBeGreaterThan(3)
    expect(relying.filter(({ registryCheck }) => !registryCheck)).toEqual([])
  })

  it('gives every service of an office a short name of its own', () => {
    for (const office of catalogue.offices()) {
      const names = catalogue.servicesOf(office.id).map(({ service }) => service.shortName)
      expect(new Set(names).size).toBe(names.length)
      expect(names.filter(name => name.length > 40)).toEqual([])
    }
  })

  it('proposes a usable number pattern for every office', () => {
    expect(catalogue.offices().map(({ letterNumber }) => parseNumberPattern(letterNumber.pattern).ok)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  it('freezes a service with the decree it comes from', () => {
    const found = catalogue.find('sry-kab-rekomendasi-izin-lks')
    if (!found) throw new Error('not found')
    expect(catalogue.freeze(found)).toMatchObject({
      officeId: 'seruyan-kab',
      standardId: 'seruyan-kab-60-2024',
      standardVersion: 1,
      decreeNumber: '400.9/60/SK-DINSOS/I/2024',
      validUntil: '2024-12-31',
      service: { ordinal: '2' },
    })
    expect(catalogue.find('layanan-yang-tidak-ada')).toBeNull()
    expect(catalogue.servicesOf('dinas-yang-tidak-ada')).toEqual([])
  })
})

describe('the checklist of every shipped service', () => {
  it.each(services.map(service => [service.id, service] as const))(
    '%s can be completed, however its questions are answered',
    (_id, service) => {
      expect(checklistOf(service, noNotes).missing).toEqual([])
      for (const answers of everyAnswer(service)) {
        expect(checklistOf(service, { marks: allPresent(service), answers, facts: { client_count: 20 } }).verdict).toBe(
          'complete',
        )
      }
    },
  )

  it('asks a yes/no question for every circumstance', () => {
    const rows = services.flatMap(service => checklistOf(service, noNotes).rows)
    const circumstances = rows.filter(({ kind, requirementId }) => kind === 'rule' && requirementId !== '')
    expect(circumstances.length).toBeGreaterThan(0)
    expect(circumstances.filter(({ text }) => !text.endsWith('?'))).toEqual([])
  })
})

describe('Rekomendasi Biakesmaskin', () => {
  const service = find('mjk-kab-rekomendasi-biakesmaskin')
  const rowsWhen = (registered: boolean | null) =>
    checklistOf(service, { ...noNotes, facts: registered === null ? {} : { dtks_registered: registered } }).rows.map(
      ({ text }) => text,
    )

  it('asks first whether the applicant is registered', () => {
    expect(checklistOf(service, noNotes).questions).toEqual([
      { conditionId: 'terdaftar-dtks', question: 'Sudah terdaftar dalam DTKS?', answer: null },
    ])
  })

  it('wants the village’s template from those who are not registered', () => {
    expect(rowsWhen(false)).toEqual([
      'Template usulan dari desa',
      'Surat Keterangan Tidak Mampu (SKTM)',
      'KTP',
      'KK',
      'Surat rujukan dari Puskesmas setempat',
    ])
    const [template] = checklistOf(service, { ...noNotes, facts: { dtks_registered: false } }).rows
    expect(template).toMatchObject({
      form: 'Formulir',
      issuer: 'Desa',
      because: 'Apabila belum terdaftar DTKS',
      group: null,
    })
  })

  it('wants nothing more from those who are', () => {
    expect(rowsWhen(true)).toEqual([
      'Surat Keterangan Tidak Mampu (SKTM)',
      'KTP',
      'KK',
      'Surat rujukan dari Puskesmas setempat',
    ])
  })

  it('says who issues a missing paper and who endorses it', () => {
    const checklist = checklistOf(service, {
      marks: { sktm: 'missing' },
      answers: {},
      facts: { dtks_registered: true },
    })
    expect(checklist.verdict).toBe('incomplete')
    expect(checklist.missing).toMatchObject([[{ issuer: 'Desa / Kelurahan', endorsedBy: 'Camat' }]])
  })
})

describe('other conditions and alternatives of the decrees', () => {
  it('a lost KKS needs a person who is registered', () => {
    const service = find('mjk-kab-sk-buku-tabungan-kks')
    const checklist = checklistOf(service, {
      marks: allPresent(service),
      answers: {},
      facts: { dtks_registered: false },
    })
    expect(checklist.verdict).toBe('incomplete')
    expect(checklist.rows[0]?.text).toBe('Sudah terdaftar dalam DTKS?')
    expect(checklist.missing).toMatchObject([
      [{ text: 'Terdaftar dalam DTKS', explanation: 'Terdaftar dalam DTKS: tidak; syaratnya ya.' }],
    ])
  })

  it('the survey of the SLRT is done only for those not yet in the register', () => {
    const service = find('mjk-kota-slrt')
    const stateOfSurvey = (facts: Record<string, boolean>) =>
      progressOf(service, { ...noNotes, facts }, []).find(({ step }) => step.no === 4)?.state
    expect(stateOfSurvey({ dtks_registered: true })).toBe('skipped')
    expect(stateOfSurvey({ dtks_registered: false })).toBe('upcoming')
    expect(stateOfSurvey({})).toBe('upcoming')
  })

  it('adoption asks for five years of marriage, an age of 30 to 55 and one proof of marriage', () => {
    const service = find('psr-kab-rekomendasi-adopsi')
    const answers = { 'caa-dapat-berpendapat': false, 'anak-kandung-di-atas-12': false }
    const marks = { ...allPresent(service), 'surat-nikah': 'missing' as const }
    const verdict = (facts: Record<string, number>) => checklistOf(service, { marks, answers, facts }).verdict
    expect(verdict({ marriage_duration: 5, cota_age: 55 })).toBe('complete')
    expect(verdict({ marriage_duration: 4, cota_age: 55 })).toBe('incomplete')
    expect(verdict({ marriage_duration: 5, cota_age: 56 })).toBe('incomplete')
    const shown = (facts: Record<string, number>) =>
      checklistOf(service, { ...noNotes, answers: { 'caa-dapat-berpendapat': false }, facts }).rows.map(
        ({ requirementId }) => requirementId,
      )
    expect(shown({ cota_biological_child_age: 13 })).toContain('persetujuan-anak-kandung')
    expect(shown({ cota_biological_child_age: 12 })).not.toContain('persetujuan-anak-kandung')
  })

  it('nobody is asked to bring the regent’s decree that the office drafts itself', () => {
    const service = find('psr-kab-hibah-bansos-lksa')
    const { 'sk-bupati': _decree, 'nota-dinas': _note, ...brought } = allPresent(service)
    expect(checklistOf(service, { ...noNotes, marks: brought }).verdict).toBe('complete')
  })
})
