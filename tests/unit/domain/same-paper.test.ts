import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { REQUIREMENT_FORMS } from '#domain/requirement.ts'
import { covers } from '#domain/same-paper.ts'
import { paper } from './service-builder.ts'

const card = (rest: Parameters<typeof paper>[1] = {}) => paper('kartu', { document: 'KTP', ...rest })
const poverty = (rest: Parameters<typeof paper>[1] = {}) =>
  paper('sktm', { document: 'SKTM', form: 'unspecified', issuer: 'Desa', ...rest })

describe('a paper shown for one service of a visit', () => {
  it('counts for another that asks for the same, in the same or a less strict form', () => {
    expect(covers(card(), card())).toBe(true)
    expect(covers(card({ form: 'certified-copy' }), card({ form: 'copy' }))).toBe(true)
    expect(covers(card({ form: 'copy' }), card({ form: 'certified-copy' }))).toBe(false)
    expect(covers(card({ form: 'copy' }), card({ form: 'unspecified' }))).toBe(true)
    expect(covers(card({ form: 'unspecified' }), card({ form: 'copy' }))).toBe(false)
    expect(covers(card({ form: 'original' }), card({ form: 'shown' }))).toBe(true)
  })

  it('an original is no copy, and a copy no original', () => {
    expect(covers(card({ form: 'original' }), card({ form: 'copy' }))).toBe(false)
    expect(covers(card({ form: 'copy' }), card({ form: 'original' }))).toBe(false)
  })

  it('a plain certificate of poverty does not do where the Camat must have seen it', () => {
    expect(covers(poverty(), poverty({ endorsedBy: 'Camat' }))).toBe(false)
    expect(covers(poverty({ endorsedBy: 'Camat' }), poverty())).toBe(true)
    expect(covers(poverty({ endorsedBy: 'camat' }), poverty({ endorsedBy: 'Camat' }))).toBe(true)
  })

  it('comes from one who may issue it', () => {
    expect(covers(poverty({ issuer: 'Desa' }), poverty({ issuer: 'Desa / Kelurahan' }))).toBe(true)
    expect(covers(poverty({ issuer: 'Desa/Kelurahan/Lembaga' }), poverty({ issuer: 'Desa / Kelurahan' }))).toBe(false)
    expect(covers(poverty({ issuer: null }), poverty())).toBe(false)
  })

  it('stamp, number and whose it is count', () => {
    expect(covers(card({ stamped: false }), card({ stamped: true }))).toBe(false)
    expect(covers(card({ quantity: 2 }), card({ quantity: 1 }))).toBe(true)
    expect(covers(card(), card({ quantity: 2 }))).toBe(false)
    expect(covers(card({ holder: 'Saksi' }), card())).toBe(false)
  })

  it('a request written for one service is not one for another', () => {
    expect(covers(paper('a', { document: 'Surat Permohonan' }), paper('b', { document: 'Surat Permohonan' }))).toBe(
      false,
    )
  })

  const anyPaper = fc.record({
    document: fc.constantFrom('KTP', 'SKTM', null),
    form: fc.constantFrom(...REQUIREMENT_FORMS),
    quantity: fc.constantFrom(null, 1, 2),
    issuer: fc.constantFrom(null, 'Desa', 'Desa / Kelurahan'),
    endorsedBy: fc.constantFrom(null, 'Camat'),
    stamped: fc.boolean(),
    holder: fc.constantFrom(null, 'Saksi'),
  })

  it('covers itself', () => {
    fc.assert(fc.property(anyPaper, one => covers(one, one) === (one.document !== null)))
  })

  it('covers whatever a paper covers that it covers', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, anyPaper, (a, b, c) => !covers(a, b) || !covers(b, c) || covers(a, c)),
      { numRuns: 2_000 },
    )
  })

  it('adding a demand never makes it easier', () => {
    fc.assert(
      fc.property(anyPaper, anyPaper, (shown, wanted) => {
        for (const stricter of [{ stamped: true }, { endorsedBy: 'Camat' }, { quantity: 2 }, { issuer: 'Desa' }])
          if (covers(shown, { ...wanted, ...stricter }) && wanted.issuer !== 'Desa / Kelurahan')
            expect(covers(shown, wanted)).toBe(true)
      }),
    )
  })
})
