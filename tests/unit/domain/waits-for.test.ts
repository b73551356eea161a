import { describe, expect, it } from 'vitest'
import { dueGroup } from '#domain/due-group.ts'
import type { Step } from '#domain/standard.ts'
import { waitsFor } from '#domain/waits-for.ts'

const step = (...actors: string[]): Step => ({ no: 1, text: 'Langkah', actors, product: null, when: null })
const underWay = (...actors: string[]) => waitsFor({ state: 'complete', step: step(...actors), isUnsigned: false })

describe('whom a file waits for', () => {
  it.each([
    ['office', ['Jabfung/Peksos']],
    ['office', ['Staf', 'Pemohon']],
    ['office', ['Dinas Sosial']],
    ['official', ['Kepala Dinas']],
    ['official', ['Staf', 'Kabid Perlindungan dan Jaminan Sosial']],
    ['outside', ['Camat']],
    ['outside', ['Operator Desa']],
    ['outside', ['Desa/Kecamatan']],
    ['outside', ['Dinas Kesehatan']],
    ['outside', ['Kadis', 'Sekda']],
    ['outside', ['Kepala DPMPTSP']],
    ['outside', ['Kementerian Sosial']],
    ['citizen', ['Pemohon']],
    ['citizen', ['Masyarakat, Petugas Desa/Kelurahan']],
    ['citizen', ['Calon Orang Tua Angkat (COTA)']],
  ] as const)('is %s at a step of %j', (whom, actors) => {
    expect(underWay(...actors)).toEqual({ whom, text: actors.join(', ') })
  })

  it('is the citizen while papers are missing and when the result is ready', () => {
    const standing = { step: step('Kabid'), isUnsigned: false }
    expect(waitsFor({ ...standing, state: 'incomplete' })).toEqual({ whom: 'citizen', text: 'Berkas dari pemohon' })
    expect(waitsFor({ ...standing, state: 'ready' })).toEqual({ whom: 'citizen', text: 'Diambil pemohon' })
  })

  it('is the official once a letter lies on the desk, whatever step is next', () => {
    expect(waitsFor({ state: 'complete', step: step('Staf'), isUnsigned: true }).whom).toBe('official')
    expect(waitsFor({ state: 'complete', step: null, isUnsigned: true })).toEqual({ whom: 'official', text: 'Surat' })
    expect(waitsFor({ state: 'complete', step: step(), isUnsigned: false })).toEqual({
      whom: 'office',
      text: 'Langkah',
    })
  })
})

describe('the place of a file on the board', () => {
  const now = '2026-11-23T02:00:00.000Z'
  const group = (dueAt: string | null, late = false) => dueGroup({ state: 'complete', dueAt, late }, now, 'WIB')

  it('is told by the office’s day, not by the computer’s', () => {
    expect(group('2026-11-23T16:59:00.000Z')).toBe('due-today')
    expect(group('2026-11-23T17:00:00.000Z')).toBe('due-soon')
    expect(group('2026-11-30T09:00:00.000Z')).toBe('due-soon')
    expect(group('2026-12-01T09:00:00.000Z')).toBe('due-later')
    expect(group('2026-11-23T01:00:00.000Z', true)).toBe('late')
    expect(group(null)).toBe('no-fixed-time')
  })

  it('is none where no time runs', () => {
    for (const state of ['incomplete', 'ready'])
      expect(dueGroup({ state, dueAt: '2026-11-23T01:00:00.000Z', late: false }, now, 'WIB')).toBeNull()
  })
})
