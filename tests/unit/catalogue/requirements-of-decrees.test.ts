import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#desk/catalogue/load-catalogue.ts'
import { REQUIREMENT_FORMS } from '#domain/requirement.ts'
import { resourcesFolder } from '../../support/folders.ts'

const catalogue = loadCatalogue(join(resourcesFolder, 'catalogue'))
const services = catalogue.services().map(({ service }) => service)
const requirementsOf = (id: string) => catalogue.find(id)?.service.requirements ?? []
const requirement = (serviceId: string, no: string) => {
  const found = requirementsOf(serviceId).find(each => each.no === no)
  if (!found) throw new Error(`${serviceId} has no requirement ${no}`)
  return found
}
const papersOf = (serviceId: string) =>
  requirementsOf(serviceId).flatMap(({ document, providedBy }) =>
    document !== null && providedBy === 'applicant' ? [document] : [],
  )

/** How many requirements each decree numbers, in the order of its annex. */
const printed: Readonly<Record<string, readonly number[]>> = {
  // 188.45/44/416-106/2023 and 188.45/50/416-106/2023
  'mojokerto-kab': [2, 3, 3, 3, 3, 2, 3, 5],
  // 188.45/27/417.501/2024, 4.1 to 4.18
  'mojokerto-kota': [3, 2, 3, 1, 2, 1, 1, 1, 1, 2, 1, 3, 1, 2, 2, 2, 2, 2],
  // 000.8.3.2/69/424.077/2024
  'pasuruan-kab': [7, 4, 4, 2, 5, 3, 6, 10, 1, 2, 1, 1, 1, 1, 1, 1, 2],
  // 400.9/60/SK-DINSOS/I/2024
  'seruyan-kab': [5, 10, 3, 3, 4, 4],
}

describe('the requirements of the decrees', () => {
  it('are as many as each of the 49 services numbers', () => {
    for (const [officeId, counts] of Object.entries(printed))
      expect([
        officeId,
        catalogue
          .servicesOf(officeId)
          .map(({ service }) => service.requirements.filter(({ no, parent }) => no !== null && parent === null).length),
      ]).toEqual([officeId, counts])
  })

  it('adoption: seven, the seventh with 25 papers from a to y', () => {
    const parts = requirementsOf('psr-kab-rekomendasi-adopsi').filter(({ no }) => no?.startsWith('7.'))
    expect(parts.map(({ no }) => no)).toEqual([...'abcdefghijklmnopqrstuvwxy'].map(letter => `7.${letter}`))
    expect(parts.filter(({ form }) => form === 'original').map(({ no }) => no)).toEqual([
      '7.b',
      '7.c',
      '7.d',
      '7.f',
      '7.j',
    ])
    expect(parts.filter(({ stamped }) => stamped).map(({ no }) => no)).toEqual(['7.l', '7.m', '7.n'])
    expect(requirement('psr-kab-rekomendasi-adopsi', '7').stamped).toBe(true)
    expect(requirement('psr-kab-rekomendasi-adopsi', '7.g').form).toBe('certified-copy')
  })

  it('adoption: two photos 4×6 each of the applicants and of the child', () => {
    const photos = requirementsOf('psr-kab-rekomendasi-adopsi').filter(({ document }) => document === 'Foto 4x6')
    expect(photos.map(({ form, quantity }) => [form, quantity])).toEqual([
      ['photo', 2],
      ['photo', 2],
    ])
  })

  it('Seruyan’s permit for social institutions: ten, the tenth with a to e', () => {
    const id = 'sry-kab-rekomendasi-izin-lks'
    const parts = requirementsOf(id).filter(({ no }) => no?.startsWith('10.'))
    expect(parts.map(({ no, form, stamped }) => [no, form, stamped])).toEqual([
      ['10.a', 'unspecified', false],
      ['10.b', 'unspecified', false],
      ['10.c', 'unspecified', false],
      ['10.d', 'statement-stamped', true],
      ['10.e', 'original', true],
    ])
    expect(requirement(id, '9')).toMatchObject({ form: 'photo', document: 'Foto 4x6' })
    expect(requirement(id, '10.e').when).toMatchObject({ is: true })
    expect(requirement(id, '5').issuer).toBe('Kementerian Hukum dan HAM Republik Indonesia')
  })

  it('ask for every form that a decree can ask for', () => {
    const forms = new Set(services.flatMap(({ requirements }) => requirements.map(({ form }) => form)))
    expect([...forms].toSorted()).toEqual(REQUIREMENT_FORMS.toSorted())
  })

  it('rules carry the decree’s numbers', () => {
    const rule = (serviceId: string, no: string) => {
      const { op, values, unit } = requirement(serviceId, no).rule ?? {}
      return [op, values, unit]
    }
    expect(rule('psr-kab-rekomendasi-adopsi', '1')).toEqual(['gte', [5], 'year'])
    expect(rule('psr-kab-rekomendasi-adopsi', '2')).toEqual(['between', [30, 55], 'year'])
    expect(rule('psr-kab-rekomendasi-adopsi', '5')).toEqual(['lte', [1], 'person'])
    expect(rule('mjk-kota-rumah-peduli-lansia', '1')).toEqual(['eq', ['Kota Mojokerto'], null])
    const clients = requirementsOf('psr-kab-rekomendasi-tanda-daftar-lks').find(({ id }) => id === 'daftar-klien')
    expect(clients).toMatchObject({ form: 'digital', rule: { op: 'gte', values: [20], unit: 'person' } })
  })

  it('the certificate of poverty is asked for in four degrees of strictness', () => {
    expect(requirement('mjk-kab-sk-terdaftar-dtks', '1')).toMatchObject({ document: 'SKTM', endorsedBy: null })
    expect(requirement('mjk-kab-rekomendasi-biakesmaskin', '3')).toMatchObject({
      document: 'SKTM',
      endorsedBy: 'Camat',
    })
    expect(requirement('psr-kab-rekomendasi-skm', '5').endorsedBy).toBe('Kepala Desa/ Lurah dan Camat')
    expect(requirement('psr-kab-reaktifasi-pbin', '5')).toMatchObject({
      form: 'digital',
      endorsedBy: 'Kades/Lurah dan Camat (TTE)',
    })
  })

  it('conditions and alternatives stand where the decree prints them', () => {
    const conditional = services.flatMap(({ id, requirements }) =>
      requirements.flatMap(({ no, when }) => (when?.text ? [`${id} ${no ?? ''}: ${when.text}`] : [])),
    )
    expect(conditional).toHaveLength(11)
    expect(conditional).toContain('mjk-kab-rekomendasi-biakesmaskin 2: Apabila belum terdaftar DTKS')
    expect(conditional).toContain('psr-kab-rekomendasi-skm 9: Apabila Kecelakaan lalulintas')
    expect(papersOf('mjk-kab-bantuan-korban-bencana')).toEqual([
      'Surat Permohonan',
      'Surat Permohonan',
      'Data',
      'Foto Kejadian',
      'KTP',
      'Identitas lainnya',
    ])
  })

  it('what comes about in the procedure itself is not asked of the applicant', () => {
    const made = services.flatMap(({ id, requirements }) =>
      requirements.flatMap(({ no, providedBy }) => (providedBy === 'office' ? [`${id} ${no}`] : [])),
    )
    expect(made).toEqual([
      'mjk-kota-pendampingan-hukum 2',
      'mjk-kota-pendampingan-pengadilan-agama 2',
      'mjk-kota-pendampingan-kesehatan 2',
      'mjk-kota-pendampingan-psikologi 2',
      'mjk-kota-pemulangan-mediasi 2',
      'psr-kab-rekomendasi-adopsi 7.v',
      'psr-kab-hibah-bansos-lksa 3',
      'psr-kab-hibah-bansos-lksa 4',
      'psr-kab-reaktifasi-pbin 5',
    ])
  })

  it('a copy of somebody else is told from the applicant’s own', () => {
    const holders = requirementsOf('psr-kab-rekomendasi-adopsi').flatMap(({ document, holder }) =>
      document === 'KTP' ? [holder] : [],
    )
    expect(holders).toEqual([null, 'Orang tua kandung CAA', 'Saksi'])
  })
})
