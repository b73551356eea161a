import { describe, expect, it } from 'vitest'
import { noNotes } from '#domain/conditions.ts'
import { dueGroup } from '#domain/due-group.ts'
import { progressOf } from '#domain/procedure.ts'
import { STEP_DOERS, type Step, type StepDoer } from '#domain/step.ts'
import type { StepEvent } from '#domain/step-event.ts'
import { waitsFor } from '#domain/waits-for.ts'
import { serviceWith, step } from './service-builder.ts'

const sent: StepEvent = {
  stepNo: 1,
  event: 'sent',
  at: '2026-11-23T01:00:00.000Z',
  by: 'account-1',
  note: null,
  details: { on: '2026-11-23' },
}
const progress = (change: Partial<Step>, events: readonly StepEvent[] = []) =>
  progressOf({ ...serviceWith([], []), steps: [step(1, change)] }, noNotes, events)
const underWay = (change: Partial<Step>, events: readonly StepEvent[] = []) =>
  waitsFor({ state: 'complete', progress: progress(change, events), isUnsigned: false })

describe('whom a file waits for', () => {
  it.each(STEP_DOERS)('follows who does the step now: %s', doneBy => {
    const whoms: Partial<Record<StepDoer, string>> = {
      applicant: 'citizen',
      outside: 'outside',
      'head-of-division': 'official',
      'head-of-office': 'official',
    }
    expect(underWay({ doneBy, actors: ['Pelaku'] })).toEqual({ whom: whoms[doneBy] ?? 'office', text: 'Pelaku' })
  })

  it('is who it was sent to, until the answer is back', () => {
    const outside = { doneBy: 'head-of-office', actors: ['Kadis', 'Bupati'], outside: 'Bupati' } as const
    expect(underWay(outside)).toEqual({ whom: 'official', text: 'Kadis, Bupati' })
    expect(underWay(outside, [sent])).toEqual({ whom: 'outside', text: 'Bupati' })
  })

  it('is the citizen while papers are missing and when the result is ready', () => {
    const standing = { progress: progress({ actors: ['Kabid'] }), isUnsigned: false }
    expect(waitsFor({ ...standing, state: 'incomplete' })).toEqual({ whom: 'citizen', text: 'Berkas dari pemohon' })
    expect(waitsFor({ ...standing, state: 'ready' })).toEqual({ whom: 'citizen', text: 'Diambil pemohon' })
  })

  it('is the official once a letter lies on the desk, whatever step is next', () => {
    const standing = { state: 'complete', isUnsigned: true } as const
    expect(waitsFor({ ...standing, progress: progress({}) }).whom).toBe('official')
    expect(waitsFor({ ...standing, progress: [] })).toEqual({ whom: 'official', text: 'Surat' })
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
