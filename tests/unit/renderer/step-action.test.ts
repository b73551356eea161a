import { describe, expect, it } from 'vitest'
import { letterDue, stepsLeft } from '../../../src/renderer/screens/counter/step-action.ts'
import { application, letter, step } from './sheets.ts'

const choice = { question: '?', yes: 'Ya', no: 'Tidak' }

describe('the step to do now', () => {
  it.each([
    ['a visit', { form: 'home-visit' }, 'Catat hasil kunjungan'],
    ['a decision', { form: 'decision', choice }, 'Catat keputusan'],
    [
      'an answer',
      { state: 'waiting', outside: { name: 'Bupati', sentOn: '2026-11-20', backOn: null } },
      'Catat jawaban Bupati',
    ],
    ['a choice', { choice }, 'Pilih hasil langkah 1'],
  ] as const)('opens the form where it wants %s', (_, change, label) => {
    const next = stepsLeft(application({ steps: [step(1, { state: 'current', ...change }), step(2)] }))
    expect(next?.main).toMatchObject({ label, act: { do: 'show', pane: 'steps' } })
  })

  it('opens the look-up until the register was looked at', () => {
    const looking = application({
      registry: { asked: true, check: null },
      steps: [step(1, { state: 'current', form: 'registry-check' })],
    })
    expect(stepsLeft(looking)?.main?.label).toBe('Catat hasil pengecekan')
  })

  it('offers to send a file out where the step is somebody else’s', () => {
    const outside = { name: 'Camat', sentOn: null, backOn: null }
    const next = stepsLeft(application({ steps: [step(1, { state: 'current', outside })] }))
    expect(next?.main?.label).toBe('Langkah 1 selesai')
    expect(next?.others).toMatchObject([{ label: 'Kirim ke Camat', act: { do: 'show', pane: 'steps' } }])
  })

  it('makes only the letter that it works on, and once', () => {
    const works = step(2, { state: 'current', letters: ['registry-certificate'] })
    const file = application({
      letterKinds: ['registry-printout', 'registry-certificate'].map(kind => ({
        kind,
        title: kind,
        goesTo: 'applicant' as const,
      })),
      steps: [step(1), works],
    })
    expect(letterDue(file, works)?.kind).toBe('registry-certificate')
    expect(letterDue({ ...file, letters: [letter({ kind: 'registry-certificate' })] }, works)).toBeUndefined()
    expect(letterDue(file, file.steps[0])).toBeUndefined()
  })
})
