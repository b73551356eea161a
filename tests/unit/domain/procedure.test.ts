import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noNotes } from '#domain/conditions.ts'
import { currentSteps, missingRecord, progressOf, stepsOf, stepsShownBy, waitedFor } from '#domain/procedure.ts'
import type { Service } from '#domain/standard.ts'
import { STEP_FORMS, type Step, stepsBefore, stepsFrom } from '#domain/step.ts'
import { STEP_EVENTS, type StepDetails, type StepEvent, type StepEventKind } from '#domain/step-event.ts'
import { condition, serviceWith, step } from './service-builder.ts'

const event = (stepNo: number, kind: StepEventKind, details: StepDetails | null = null): StepEvent => ({
  stepNo,
  event: kind,
  at: '2026-11-23T01:00:00.000Z',
  by: 'account-1',
  note: null,
  details,
})
const done = (stepNo: number, outcome?: boolean) =>
  event(stepNo, 'completed', outcome === undefined ? null : { outcome })

const withSteps = (steps: Step[], conditions: string[] = []): Service => ({
  ...serviceWith(
    [],
    conditions.map(id => condition(id)),
  ),
  steps,
})
const states = (service: Service, ...events: StepEvent[]) =>
  progressOf(service, noNotes, events).map(({ state }) => state)

/** Up to eight steps; some stand side by side, some hang on a condition that another decides. */
const arbitraryService = fc
  .array(
    fc.record({
      grouped: fc.boolean(),
      form: fc.option(fc.constantFrom(...STEP_FORMS)),
      outside: fc.option(fc.constant('Bupati')),
      when: fc.option(fc.record({ condition: fc.constantFrom('a', 'b'), is: fc.boolean(), text: fc.constant(null) })),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(drawn =>
    withSteps(
      drawn.map(({ grouped, ...rest }, index) =>
        step(index + 1, { ...rest, parallel: grouped ? `group-${index >> 1}` : null }),
      ),
      ['a', 'b'],
    ),
  )
const arbitraryEvents = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom(...STEP_EVENTS), fc.boolean())
    .map(([stepNo, kind, outcome]) => event(stepNo, kind, { outcome })),
  { maxLength: 20 },
)

describe('a procedure', () => {
  it('has one step under way, or several only where they stand side by side', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryEvents, (service, events) => {
        const current = currentSteps(progressOf(service, noNotes, events))
        if (current.length > 1) {
          expect(new Set(current.map(each => each.step.parallel)).size).toBe(1)
          expect(current[0]?.step.parallel).not.toBeNull()
        }
      }),
    )
  })

  it('never stops before its end: something is under way, or every step is done or left out', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryEvents, (service, events) => {
        const progress = progressOf(service, noNotes, events)
        if (currentSteps(progress).length === 0)
          expect(progress.filter(({ state }) => state === 'upcoming')).toEqual([])
      }),
    )
  })

  it('takes back exactly the step gone back to and what follows it', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryEvents, fc.nat(), (service, events, pick) => {
        const steps = stepsOf(service)
        const no = steps[pick % steps.length]?.no ?? 1
        const from = stepsFrom(steps, no)
        const doneBefore = progressOf(service, noNotes, events).filter(({ completed }) => completed !== null)
        const doneAfter = progressOf(service, noNotes, [...events, event(no, 'returned')])
          .filter(({ completed }) => completed !== null)
          .map(each => each.step.no)
        expect(doneAfter).toEqual(doneBefore.map(each => each.step.no).filter(stepNo => !from.has(stepNo)))
      }),
    )
  })

  it('waits for somebody outside from the day of sending to the day of the answer', () => {
    const service = withSteps([step(1, { outside: 'Bupati', actors: ['Bupati Pasuruan'] }), step(2)])
    expect(states(service)).toEqual(['current', 'upcoming'])
    expect(states(service, event(1, 'sent', { on: '2026-11-20' }))).toEqual(['waiting', 'upcoming'])
    expect(waitedFor(progressOf(service, noNotes, [event(1, 'sent')]))).toBe('Bupati')
    expect(states(service, event(1, 'sent'), event(1, 'back'))).toEqual(['current', 'upcoming'])
    expect(states(service, event(1, 'sent'), event(1, 'back'), event(1, 'sent'))).toEqual(['waiting', 'upcoming'])
  })

  it('answers a condition by the outcome of a step, until it is gone back to', () => {
    const decides = { condition: 'secret', yes: 'Dikecualikan', no: 'Terbuka' }
    const service = withSteps(
      [
        step(1, { decides }),
        step(2, { when: { condition: 'secret', is: false, text: null } }),
        step(3, { when: { condition: 'secret', is: true, text: null } }),
      ],
      ['secret'],
    )
    expect(states(service, done(1, true))).toEqual(['done', 'skipped', 'current'])
    expect(states(service, done(1, false))).toEqual(['done', 'current', 'skipped'])
    expect(states(service, done(1, true), event(1, 'returned'))).toEqual(['current', 'upcoming', 'upcoming'])
  })

  it('ends where an approval is not given', () => {
    const service = withSteps([step(1, { form: 'decision' }), step(2), step(3)])
    expect(states(service, done(1, true))).toEqual(['done', 'current', 'upcoming'])
    expect(states(service, done(1, false))).toEqual(['done', 'skipped', 'skipped'])
  })

  it('lets a step of a group wait for another one of it', () => {
    const service = withSteps([
      step(1, { parallel: 'both', after: [2] }),
      step(2, { parallel: 'both' }),
      step(3, { parallel: 'both' }),
      step(4),
    ])
    expect(states(service)).toEqual(['upcoming', 'current', 'current', 'upcoming'])
    expect(states(service, done(2))).toEqual(['current', 'done', 'current', 'upcoming'])
    expect(stepsBefore(service.steps).get(4)).toEqual([1, 2, 3])
  })

  it('asks for what a step has to put on record', () => {
    const missing = (rest: Partial<Step>, ...events: StepEvent[]) => {
      const [progress] = progressOf(withSteps([step(1, rest)]), noNotes, events)
      if (!progress) throw new Error('no step')
      return missingRecord(progress, noNotes, null)
    }
    expect(missing({ form: 'home-visit' })).toBe('report')
    expect(missing({ form: 'registry-check' })).toBe('registry-check')
    expect(missing({ form: 'decision' })).toBe('outcome')
    expect(missing({ outside: 'Camat' }, event(1, 'sent'))).toBe('answer-from-outside')
    expect(missing({ form: 'papers-check' })).toBeNull()
  })

  it('takes the last step for the letters of a catalogue that does not say which step makes them', () => {
    const older: Service = JSON.parse(
      JSON.stringify({ ...serviceWith([]), letters: ['registry-printout'], ownSteps: undefined }),
    )
    expect(stepsOf(older).at(-1)?.letters).toEqual(['registry-printout'])
  })
})

describe('a letter in the applicant’s hands', () => {
  const letters = ['surat']
  const service = withSteps([step(1), step(2, { letters }), step(3, { letters }), step(4)])
  const shown = (of: Service, ...events: StepEvent[]) => stepsShownBy(new Set(letters), of, noNotes, events)

  it('shows the steps up to the last that works on it to be done', () => {
    expect(shown(service)).toEqual([1, 2, 3])
    expect(shown(service, done(1), done(2))).toEqual([3])
    expect(stepsShownBy(new Set(['lain']), service, noNotes, [])).toEqual([])
  })

  it('shows nothing past a step that has something of its own to record', () => {
    for (const own of [{ form: 'home-visit' }, { outside: 'Camat' }, { form: 'decision' }] satisfies Partial<Step>[])
      expect(shown({ ...service, steps: [step(1), step(2, own), step(3, { letters })] })).toEqual([1])
  })
})
