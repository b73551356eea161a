import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceStandard } from '#domain/standard.ts'
import { currentVersions, type StandardVersion, serviceChanges, standingOf } from '#domain/standards-in-force.ts'
import { serviceWith } from './service-builder.ts'

type Sketch = {
  id: string
  version: number
  origin: 'shipped' | 'imported'
  validFrom: string
  validUntil: string | null
  supersedes?: string
  issuedOn?: string
}

const versionOf = ({ id, version, origin, validFrom, validUntil, supersedes, issuedOn }: Sketch): StandardVersion => {
  const signatory = { name: 'Contoh', title: 'Kepala', rank: null, nip: null }
  const standard: ServiceStandard = {
    id,
    version,
    decree: {
      number: `SK ${id}`,
      numberAsPrinted: `SK ${id}`,
      title: 'Standar Pelayanan',
      issuedOn: issuedOn ?? validFrom,
      issuedAt: 'Contoh',
      validUntil,
      supersedes: supersedes ?? null,
      considering: [],
      legalBasis: [],
      rulings: [],
      annex: null,
      annexIntroduction: null,
      copiesTo: [],
      initialsBlock: null,
      electronicSignature: null,
      notes: [],
      signatory,
    },
    letterhead: {
      name: 'Dinas Contoh',
      government: 'Contoh',
      address: 'Jalan Contoh',
      postalCode: null,
      phones: [],
      fax: null,
      emails: [],
      website: null,
      social: [],
      letterheadLines: ['DINAS CONTOH'],
    },
    complaintContacts: { channels: [], officers: [] },
    vision: null,
    mission: [],
    maklumat: null,
    motto: null,
    chapters: [],
    services: [],
  }
  return { standard, origin, validFrom }
}

const day = fc.constantFrom('2024-01-01', '2024-12-31', '2025-06-01', '2026-11-23', '2027-01-01')
const versions = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      version: fc.integer({ min: 1, max: 4 }),
      origin: fc.constantFrom('shipped' as const, 'imported' as const),
      validFrom: day,
      validUntil: fc.option(day),
    }),
    { selector: ({ id, version, origin }) => `${id} ${version} ${origin}`, maxLength: 8 },
  )
  .map(sketches => sketches.map(versionOf))

describe('which version new applications begin with', () => {
  it('is at most one of each decree, and one wherever any has begun', () => {
    fc.assert(
      fc.property(versions, day, (all, today) => {
        const current = currentVersions(all, today).map(({ standard }) => standard.id)
        expect(new Set(current).size).toBe(current.length)
        for (const { standard, origin, validFrom } of all)
          if (origin === 'shipped' || validFrom <= today) expect(current).toContain(standard.id)
      }),
    )
  })

  it('does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(versions, day, (all, today) => {
        const keys = (list: readonly StandardVersion[]) =>
          list.map(({ standard, origin }) => `${standard.id} ${standard.version} ${origin}`).sort()
        expect(keys(currentVersions([...all].reverse(), today))).toEqual(keys(currentVersions(all, today)))
      }),
    )
  })
})

describe('how a version stands', () => {
  const old = versionOf({ id: 'a', version: 1, origin: 'shipped', validFrom: '2024-01-02', validUntil: '2024-12-31' })
  const next = versionOf({
    id: 'b',
    version: 1,
    origin: 'imported',
    validFrom: '2026-12-01',
    validUntil: null,
    supersedes: 'SK a',
  })

  it.each([
    ['2024-12-31', 'in-force', 'coming'],
    ['2025-01-01', 'expired', 'coming'],
    ['2026-11-30', 'expired', 'coming'],
    ['2026-12-01', 'replaced', 'in-force'],
  ])('on %s: the old decree is %s, its successor %s', (today, first, second) => {
    expect(standingOf(old, [old, next], today)).toBe(first)
    expect(standingOf(next, [old, next], today)).toBe(second)
  })

  it('does not close the counter on a clock that was set back', () => {
    expect(standingOf(old, [old], '1999-01-01')).toBe('in-force')
  })
})

describe('what changes', () => {
  it('sorts every service into what came, changed, went or stayed', () => {
    const service = (id: string, name: string) => ({ ...serviceWith([]), id, name })
    const before = [service('a', 'A'), service('b', 'B'), service('c', 'C')]
    const after = [service('b', 'B'), service('c', 'C baru'), service('d', 'D')]
    expect(serviceChanges(before, after)).toEqual({ added: ['d'], changed: ['c'], gone: ['a'], unchanged: ['b'] })
  })
})
