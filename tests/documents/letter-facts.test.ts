import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactProblem } from '#domain/letters/fields.ts'
import { fieldApplies } from '#domain/letters/fields.ts'
import { readFacts } from '#domain/letters/read-facts.ts'
import { letterTemplates, templateNamed } from '#tests/support/letter-templates.ts'
import { certificate, printout, recommendation, replacement } from '#tests/support/sample-letters.ts'

const samples = [certificate, replacement, recommendation, printout]
const fieldsOf = (problems: readonly FactProblem[]) => problems.map(({ field }) => field)
const kinds = letterTemplates.all().map(({ kind }) => kind)
const problemsOf = (kind: string, input: unknown) => {
  const read = readFacts(templateNamed(kind), input)
  return read.ok ? [] : read.problems
}
const certificateProblems = (change: Record<string, unknown>) =>
  problemsOf('registry-certificate', { ...certificate.facts, ...change })

describe('the facts of a letter', () => {
  it.each(samples)('$kind: what is complete is read as it was given', ({ kind, facts }) => {
    expect(readFacts(templateNamed(kind), facts)).toEqual({ ok: true, facts })
  })

  it.each(kinds)('%s: an empty form names every required field in a sentence', kind => {
    const problems = problemsOf(kind, {})
    const required = templateNamed(kind).fields.filter(field => field.required && field.onlyWhen === undefined)
    expect(fieldsOf(problems)).toEqual(required.map(({ name }) => name))
    for (const { sentence } of problems) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('unknown fields do not travel further, texts are trimmed, empty ones are null', () => {
    const given = { ...certificate.facts, kkNumber: ' 3516010101100001 ', purposeNote: '  ', extra: 'x' }
    const read = readFacts(templateNamed('registry-certificate'), given)
    expect(read).toMatchObject({ ok: true, facts: { kkNumber: '3516010101100001', purposeNote: null } })
    expect(JSON.stringify(read)).not.toContain('extra')
  })

  it('a person needs a name and what this letter prints of them; a wrong NIK does not block', () => {
    const subject = { ...certificate.facts.subject, name: ' ', nik: '' }
    expect(fieldsOf(certificateProblems({ subject }))).toEqual(['subject.name', 'subject.nik'])
    expect(certificateProblems({ subject: { ...certificate.facts.subject, nik: '123' } })).toEqual([])
  })

  it('the applicant is asked for only when it is somebody else', () => {
    expect(fieldsOf(certificateProblems({ relationship: 'child', applicant: null }))).toEqual(['applicant'])
    const read = readFacts(templateNamed('registry-certificate'), {
      ...certificate.facts,
      applicant: { name: 'Budi Uji' },
    })
    expect(read).toMatchObject({ ok: true, facts: { applicant: null } })
  })

  it('a paper that is begun must be finished', () => {
    expect(fieldsOf(certificateProblems({ sktm: { number: '12', date: '', issuer: '' } }))).toEqual([
      'sktm.issuer',
      'sktm.date',
    ])
  })

  it('days must be in the calendar, numbers in range, choices in the list', () => {
    expect(fieldsOf(certificateProblems({ checkedOn: '2026-02-30' }))).toEqual(['checkedOn'])
    expect(fieldsOf(certificateProblems({ decile: 11 }))).toEqual(['decile'])
    expect(fieldsOf(certificateProblems({ purpose: 'holiday' }))).toEqual(['purpose'])
    expect(fieldsOf(certificateProblems({ programmes: ['PKH', 'Lotere'] }))).toEqual(['programmes'])
    expect(fieldsOf(certificateProblems({ kkNumber: 'x'.repeat(301) }))).toEqual(['kkNumber'])
  })

  it('nobody is certified who was not found, and another purpose has to be named', () => {
    expect(fieldsOf(certificateProblems({ registryFound: false }))).toEqual(['registryFound'])
    expect(fieldsOf(certificateProblems({ purpose: 'other', purposeNote: null }))).toEqual(['purposeNote'])
    expect(fieldsOf(certificateProblems({ validUntil: '2026-11-22' }))).toEqual(['validUntil'])
  })

  it('a patient unknown to the register needs the village’s proposal, and the SKTM the Camat', () => {
    const kind = 'health-cost-recommendation'
    expect(fieldsOf(problemsOf(kind, { ...recommendation.facts, registryFound: false }))).toEqual(['villageProposal'])
    expect(fieldsOf(problemsOf(kind, { ...recommendation.facts, sktmKnownByCamat: false }))).toEqual([
      'sktmKnownByCamat',
    ])
  })

  it('rows need their required cells, and empty rows are left out', () => {
    const members = [{ name: '', nik: '1' }, { name: ' ' }]
    expect(fieldsOf(problemsOf('registry-printout', { ...printout.facts, members }))).toEqual(['members.0.name'])
  })

  it('any input is answered: facts that make the letter, or problems', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.anything(), (kind, input) => {
        const read = readFacts(templateNamed(kind), input)
        return read.ok || read.problems.length > 0
      }),
    )
  })
})

describe('the forms', () => {
  it('name every field once, and every condition names a field that stands before', () => {
    for (const kind of kinds) {
      const { fields } = templateNamed(kind)
      const names = fields.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const field of fields)
        if (field.onlyWhen !== undefined)
          expect(names.indexOf(field.onlyWhen.field)).toBeLessThan(names.indexOf(field.name))
    }
  })

  it('a condition does not hold before its question is answered', () => {
    const applicant = templateNamed('registry-certificate').fields.find(({ name }) => name === 'applicant')
    if (applicant === undefined) throw new Error('The certificate lost its applicant')
    expect(fieldApplies(applicant, {})).toBe(false)
    expect(fieldApplies(applicant, { relationship: 'self' })).toBe(false)
    expect(fieldApplies(applicant, { relationship: 'child' })).toBe(true)
  })
})
