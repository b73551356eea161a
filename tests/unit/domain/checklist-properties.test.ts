import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Checklist, checklistOf } from '#domain/checklist.ts'
import type { Requirement } from '#domain/requirement.ts'
import { condition, paper, rule, serviceWith } from './service-builder.ts'

const shown = ({ rows }: Checklist) => rows.map(({ requirementId }) => requirementId)

describe('any checklist', () => {
  const conditions = [condition('c0'), condition('c1', rule('fakta', 'eq', [true]))]
  const requirements: fc.Arbitrary<Requirement[]> = fc
    .array(
      fc.record({
        parent: fc.option(fc.nat(8)),
        anyOf: fc.option(fc.constantFrom('x', 'y')),
        when: fc.option(fc.record({ condition: fc.constantFrom('c0', 'c1'), is: fc.boolean() })),
        hasPaper: fc.boolean(),
        ruled: fc.boolean(),
        numbered: fc.boolean(),
      }),
      { maxLength: 9 },
    )
    .map(seeds =>
      seeds.map(({ parent, anyOf, when, hasPaper, ruled, numbered }, index) =>
        paper(`r${index}`, {
          document: hasPaper ? 'surat' : null,
          parent: parent !== null && parent < index ? `r${parent}` : null,
          anyOf,
          when: when && { ...when, text: null },
          rule: ruled ? rule('umur', 'gte', [30]) : null,
          no: numbered ? String(index) : null,
        }),
      ),
    )
  const marks = fc.dictionary(
    fc.integer({ min: 0, max: 8 }).map(n => `r${n}`),
    fc.constantFrom('present' as const, 'missing' as const),
  )
  const answers = fc.dictionary(fc.constantFrom('c0', 'c1'), fc.boolean())
  const facts = fc.record({ umur: fc.integer({ min: 20, max: 40 }), fakta: fc.boolean() }, { requiredKeys: [] })
  const cases = fc.record({ marks, answers, facts })

  it('has a verdict that agrees with what is missing and what is open', () => {
    fc.assert(
      fc.property(requirements, cases, (list, caseNotes) => {
        const checklist = checklistOf(serviceWith(list, conditions), caseNotes)
        expect(checklist.verdict === 'incomplete').toBe(checklist.missing.length > 0)
        if (checklist.verdict === 'complete') expect(checklist.unanswered).toEqual([])
        if (checklist.verdict === 'undecided') expect(checklist.unanswered).not.toEqual([])
        expect(new Set(shown(checklist)).size).toBe(checklist.rows.length)
      }),
    )
  })

  it('is complete once every question is answered and everything is there', () => {
    fc.assert(
      fc.property(requirements, fc.boolean(), fc.boolean(), (list, c0, fakta) => {
        const everything = Object.fromEntries(list.map(({ id }) => [id, 'present' as const]))
        const facts = { umur: 30, fakta }
        expect(checklistOf(serviceWith(list, conditions), { marks: everything, answers: { c0 }, facts }).verdict).toBe(
          'complete',
        )
      }),
    )
  })

  it('never turns from complete to something else when a missing paper is brought', () => {
    fc.assert(
      fc.property(requirements, cases, fc.integer({ min: 0, max: 8 }), (list, caseNotes, index) => {
        const service = serviceWith(list, conditions)
        const rank = { incomplete: 0, undecided: 1, complete: 2 }
        const before = checklistOf(service, { ...caseNotes, marks: { ...caseNotes.marks, [`r${index}`]: 'missing' } })
        const after = checklistOf(service, { ...caseNotes, marks: { ...caseNotes.marks, [`r${index}`]: 'present' } })
        expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict])
      }),
    )
  })
})
