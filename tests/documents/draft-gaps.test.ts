import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterPrintable } from '#documents/letter-printable.ts'
import { gap } from '#domain/letters/gap.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { sketchFacts } from '#domain/letters/sketch-facts.ts'
import { composed, letterTemplates, templateNamed } from '#tests/support/letter-templates.ts'
import { fontUrlPrefix } from '#tests/support/print-html.ts'
import { certificate, head, kabupaten, printout, recommendation, replacement } from '#tests/support/sample-letters.ts'

const samples = [certificate, replacement, recommendation, printout]
const sheetOf = (kind: string, input: unknown): string =>
  letterPrintable(
    composed({ kind, facts: sketchFacts(templateNamed(kind), input) }, { ...head, marks: ['draft'] }, kabupaten),
    {
      fontUrlPrefix,
    },
  ).html
const gapsIn = (html: string): string[] => [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, label]) => label ?? '')

describe('a draft whose facts are not complete', () => {
  it.each(letterTemplates.all().map(({ kind }) => kind))('%s: an empty form says nothing that nobody typed', kind => {
    expect(sheetOf(kind, {})).not.toMatch(/undefined|null|NaN|Invalid|[\ufdd0\ufdd1]/)
  })

  it.each(samples)('$kind: an empty form is a whole page of gaps', ({ kind }) => {
    expect(gapsIn(sheetOf(kind, {}))).toEqual(
      expect.arrayContaining(['nama', 'NIK', 'Nomor Kartu Keluarga', 'Periode data']),
    )
  })

  it.each(samples)('$kind: what is complete has no gap and reads like the letter', ({ kind, facts }) => {
    const read = readFacts(templateNamed(kind), facts)
    expect(read).toEqual({ ok: true, facts: sketchFacts(templateNamed(kind), facts) })
    expect(gapsIn(sheetOf(kind, facts))).toEqual([])
  })

  it('a paper or person begun keeps what is there', () => {
    const facts = {
      ...recommendation.facts,
      referral: { number: '445/1', date: '', issuer: '' },
      patient: { ...recommendation.facts.patient, nik: null },
    }
    const html = sheetOf('health-cost-recommendation', facts)
    expect(html).toContain('Nomor 445/1 tanggal <mark>tanggal</mark> dari <mark>penerbit</mark>')
    expect(gapsIn(html)).toEqual(['NIK', 'tanggal', 'penerbit'])
  })

  it('a rule across fields leaves its gap too', () => {
    const facts = { ...certificate.facts, purpose: 'other', purposeNote: null }
    expect(gapsIn(sheetOf('registry-certificate', facts))).toEqual(['Keterangan keperluan'])
  })

  it('any part of a letter may be missing or wrong', () => {
    const anyPart = fc.constantFrom(undefined, null, '', 'x', true, {}, [{ name: '' }], '2026-02-30')
    const draft = fc.constantFrom(...samples).chain(({ kind, facts }) =>
      fc.record({
        kind: fc.constant(kind),
        facts: fc
          .dictionary(fc.constantFrom(...templateNamed(kind).fields.map(({ name }) => name)), anyPart)
          .map(change => ({ ...facts, ...change })),
      }),
    )
    fc.assert(
      fc.property(draft, ({ kind, facts }) => {
        expect(sheetOf(kind, facts)).not.toMatch(/undefined|Invalid|[\ufdd0\ufdd1]/)
      }),
    )
  })

  it('nobody can type a gap', () => {
    const typed = { ...certificate.facts, subject: { ...certificate.facts.subject, name: gap('Siti') } }
    expect(readFacts(templateNamed('registry-certificate'), typed)).toMatchObject({
      facts: { subject: { name: 'Siti' } },
    })
  })
})
