import { expect, it } from 'vitest'
import { lastNumbersOf, noNumbers, numberProblems } from '../../../src/renderer/parts/last-numbers.ts'

it('asks for every number, and takes 0 for none', () => {
  expect(Object.keys(numberProblems(noNumbers))).toEqual(['A', 'P', 'C', 'letterSerial'])
  expect(lastNumbersOf({ A: '0', P: '0', C: '0', letterSerial: '' })).toBeNull()
  expect(lastNumbersOf({ A: '0', P: '0', C: '0', letterSerial: '0' })).toEqual({
    tickets: { A: 0, P: 0, C: 0 },
    letterSerial: 0,
  })
})

it('takes a ticket as it is printed', () => {
  expect(lastNumbersOf({ A: 'A-041', P: ' p 3', C: '0', letterSerial: '0012' })).toEqual({
    tickets: { A: 41, P: 3, C: 0 },
    letterSerial: 12,
  })
})

it.each(['-1', '1.5', 'dua', '10000'])('asks again where "%s" stands', typed => {
  expect(numberProblems({ ...noNumbers, A: typed })).toHaveProperty('A')
  expect(lastNumbersOf({ A: typed, P: '0', C: '0', letterSerial: '0' })).toBeNull()
})
