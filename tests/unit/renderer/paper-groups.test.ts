import { expect, it } from 'vitest'
import { paperGroups } from '../../../src/renderer/screens/counter/paper-groups.ts'
import { application, letter, step } from './sheets.ts'

const kinds = [
  { kind: 'visit', title: 'Lembar kunjungan', goesTo: 'file', beforeAcceptance: false },
  { kind: 'report', title: 'Laporan', goesTo: 'file', beforeAcceptance: false },
  { kind: 'answer', title: 'Pemberitahuan', goesTo: 'applicant', beforeAcceptance: false },
  { kind: 'cover', title: 'Pengantar', goesTo: 'outside', beforeAcceptance: false },
] as const
const file = (more = {}) => application({ letterKinds: [...kinds], ...more })
const told = (groups: ReturnType<typeof paperGroups>) =>
  groups.map(group => [group.title, ...group.kinds.map(({ kind }) => kind)])

it('stand by where they go', () => {
  expect(told(paperGroups(file()))).toEqual([
    ['Untuk pemohon', 'answer'],
    ['Ke instansi atau pihak lain', 'cover'],
    ['Untuk berkas', 'visit', 'report'],
  ])
})

it('are forms first until the papers are accepted', () => {
  const form = { kind: 'form', title: 'Blangko', goesTo: 'file', beforeAcceptance: true } as const
  const titles = (state: 'open' | 'complete') =>
    paperGroups(file({ state, letterKinds: [...kinds, form] })).map(({ title }) => title)
  expect(titles('open')[0]).toBe('Formulir untuk diisi pemohon')
  expect(titles('complete').at(-1)).toBe('Formulir untuk diisi pemohon')
})

it('begin with what the step under way works on', () => {
  const steps = [step(1, { state: 'done', letters: ['cover'] }), step(2, { state: 'current', letters: ['report'] })]
  const groups = paperGroups(file({ steps }))
  expect(told(groups)[0]).toEqual(['Untuk berkas', 'report', 'visit'])
  expect(groups.flatMap(group => group.kinds).filter(({ due }) => due)).toMatchObject([{ kind: 'report' }])
})

it('can be made again once void, and keep what the standard no longer names', () => {
  const letters = [
    letter({ id: '1', kind: 'visit', goesTo: 'file', state: 'void' }),
    letter({ id: '2', kind: 'old', goesTo: 'file' }),
  ]
  const [, , inFile] = paperGroups(file({ letters }))
  expect(inFile?.kinds.map(({ kind, toMake }) => [kind, toMake])).toEqual([
    ['visit', true],
    ['report', true],
    ['old', false],
  ])
})
