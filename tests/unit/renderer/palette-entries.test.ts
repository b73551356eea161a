import { describe, expect, it } from 'vitest'
import {
  actionEntries,
  matching,
  personEntries,
  visitEntries,
  workEntries,
} from '../../../src/renderer/parts/palette-entries.ts'

const visit = (name: string, ticketLabel: string | null) => ({
  visitId: name,
  ticketLabel,
  arrivedAt: '2026-11-23T01:00:00.000Z',
  finishedAt: null,
  name,
  about: 'Surat keterangan',
  confidential: false,
})
const entries = [
  ...actionEntries(() => true),
  ...visitEntries([visit("Ma'ruf Contoh", 'A-014'), visit('Nur Uji', null)]),
  ...workEntries(undefined),
]
const found = (query: string) => matching(entries, query).map(({ label }) => label)

describe('the list that Ctrl+K opens', () => {
  it.each([
    ['tutup', 'Tutup hari'],
    ['keluhan', 'Pengaduan baru'],
    ['a-014', "Ma'ruf Contoh"],
    ['a014', "Ma'ruf Contoh"],
    ["ma'r con", "Ma'ruf Contoh"],
    ['NUR', 'Nur Uji'],
    ['siap', 'Siap diserahkan'],
  ])('finds with %s: %s', (query, label) => {
    expect(found(query)).toContain(label)
  })

  it('finds nothing in the middle of a word, and everything with no word', () => {
    expect(found('utup')).toEqual([])
    expect(found('  ')).toHaveLength(entries.length)
  })

  it('does not answer a search for letters with everybody who came for one', () => {
    expect(found('surat')).not.toContain('Nur Uji')
  })

  it('leaves to the guest book who came today', () => {
    const person = {
      id: 'p',
      name: 'Siti Contoh',
      nik: null,
      kkNumber: null,
      phone: null,
      sex: null,
      birthPlace: null,
      birthDate: null,
      religion: null,
      occupation: null,
      address: null,
      village: null,
      district: null,
      waiting: [],
    }
    const known = [
      { ...person, lastVisit: { date: '2026-11-23', about: 'Layanan' } },
      { ...person, id: 'q', lastVisit: { date: '2026-11-02', about: 'Layanan' } },
    ]
    expect(personEntries(known, '2026-11-23').map(({ id }) => id)).toEqual(['person q'])
  })
})
