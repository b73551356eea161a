import { describe, expect, it } from 'vitest'
import { isNamed } from '../../../src/renderer/parts/service-names.ts'
import { agoText, momentText, waitedText } from '../../../src/renderer/parts/times.ts'
import { opensGroup, rowNote } from '../../../src/renderer/screens/counter/checklist-text.ts'
import { paneInHand, railState } from '../../../src/renderer/screens/counter/rail-state.ts'
import { application, letter, row, sheet, step, ticket } from './sheets.ts'

describe('times in words', () => {
  it('shortens waiting for narrow columns', () => {
    expect([0, 4, 99, 130].map(waitedText)).toEqual(['baru', '4 mnt', '99 mnt', '2 jam'])
  })

  it('never tells a time before now as in the future', () => {
    expect(agoText('2026-11-23T03:00:10.000Z', '2026-11-23T03:00:00.000Z')).toBe('baru saja')
    expect(agoText('2026-11-22T02:00:00.000Z', '2026-11-23T03:00:00.000Z')).toBe('1 hari lalu')
  })

  it('names the day when it is another one in the office, not in UTC', () => {
    const now = '2026-11-23T16:00:00.000Z'
    expect(momentText('2026-11-23T15:30:00.000Z', now, 'WIB')).toBe('pukul 22.30 WIB')
    expect(momentText('2026-11-23T17:30:00.000Z', now, 'WIB')).toBe('Selasa, 24 November 2026 pukul 00.30 WIB')
  })
})

describe('a row of the checklist', () => {
  it('says its form, issuer and why it is asked', () => {
    const note = rowNote(
      row({ form: 'Asli', issuer: 'desa', endorsedBy: 'Camat', because: 'karena belum terdaftar DTKS' }),
    )
    expect(note).toBe('Asli · dari desa · mengetahui Camat · karena belum terdaftar DTKS')
  })

  it('opens a group of alternatives once', () => {
    const rows = [row({ group: 'a' }), row({ group: 'a' }), row(), row({ group: 'b' })]
    expect(rows.map((_, index) => opensGroup(rows, index))).toEqual([true, false, false, false])
  })
})

describe('the catalogue search', () => {
  const service = {
    name: 'Surat Keterangan Pengurusan/Penggantian Buku Tabungan dan atau KKS',
    shortName: 'Buku tabungan / KKS',
    decreeNumber: '188.45/50/416-106/2023',
  }

  it.each(['buku', 'BUKU kks', 'penggantian', 'tabung', '188'])('finds it by "%s"', typed => {
    expect(isNamed(service, typed)).toBe(true)
  })

  it.each(['biakes', 'buku makam'])('does not find it by "%s"', typed => {
    expect(isNamed(service, typed)).toBe(false)
  })
})

describe('the rail of six words', () => {
  it('has nothing to give where a service makes no letter', () => {
    const file = application({ state: 'complete', steps: [step(1, { state: 'done' })] })
    expect(railState(sheet({ applications: [file] }), file)).toEqual({
      person: 'done',
      services: 'done',
      checklist: 'done',
      steps: 'done',
      letters: 'none',
      handover: 'none',
    })
  })

  it('counts a void letter as not there', () => {
    const file = application({
      state: 'complete',
      letterKinds: [{ kind: 'registry-certificate', title: 'Surat keterangan terdaftar', goesTo: 'applicant' }],
      letters: [letter({ state: 'void' })],
    })
    expect(railState(sheet({ applications: [file] }), file)).toMatchObject({ letters: 'open', handover: 'open' })
  })

  it.each([
    ['person', sheet({ ticket: ticket({ state: 'called' }) }), application()],
    ['services', sheet(), null],
    ['person', sheet({ purpose: 'information' }), null],
    ['checklist', sheet(), application()],
    ['steps', sheet(), application({ state: 'complete' })],
    ['letters', sheet(), application({ state: 'complete', letters: [letter()] })],
    ['handover', sheet(), application({ state: 'ready', letters: [letter({ state: 'signed' })] })],
  ] as const)('opens at %s', (pane, visit, file) => {
    expect(paneInHand(visit, file)).toBe(pane)
  })
})
