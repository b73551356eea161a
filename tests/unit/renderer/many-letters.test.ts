import { expect, it } from 'vitest'
import { nextAction } from '../../../src/renderer/screens/counter/next-action.ts'
import type { Application, Letter } from '../../../src/renderer/screens/counter/sheet-types.ts'
import { application, certificate, letter, sheet, step } from './sheets.ts'

const nextFor = (file: Application) => nextAction(sheet({ applications: [file] }), file)
const made = (count: number, change: Partial<Letter>) =>
  Array.from({ length: count }, (_, index) =>
    letter({ id: `l${index}`, state: 'final', numberText: `400/${count - index}/2026`, ...change }),
  )
const { kind } = certificate
const file = (letters: Letter[], more: Partial<Application> = {}) =>
  application({
    state: 'complete',
    letterKinds: [certificate],
    letters,
    steps: [step(1, { state: 'current' })],
    ...more,
  })

it('are printed in one act, then signed in one', () => {
  expect(nextFor(file(made(30, {}))).main).toMatchObject({ label: 'Cetak semua', act: { do: 'print-letters', kind } })
  const { main } = nextFor(file(made(30, { printState: 'printed' })))
  expect(main?.act).toMatchObject({ do: 'sign-letters' })
  expect(main?.act.do === 'sign-letters' && main.act.letterIds).toHaveLength(30)
  expect(nextFor(file(made(30, { state: 'signed', printState: 'printed' }))).main?.act.do).toBe('hand-over')
})

it('are opened one by one while they are few, or of a sealed case', () => {
  expect(nextFor(file(made(3, {}))).main?.act.do).toBe('open-letter')
  expect(nextFor(file(made(30, {}), { confidential: true })).main?.act.do).toBe('open-letter')
})

it('are chosen from where several papers can still be made', () => {
  const other = { ...certificate, kind: 'home-visit-sheet' }
  const labels = (letterKinds: Application['letterKinds']) =>
    nextFor(file([], { letterKinds })).others.map(({ label, act }) => [label, act.do])
  expect(labels([certificate])).toContainEqual(['Buat surat', 'draft-letter'])
  expect(labels([certificate, other])).toContainEqual(['Pilih surat', 'show'])
})
