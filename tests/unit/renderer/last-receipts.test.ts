import { expect, it } from 'vitest'
import {
  problemsToldOf,
  receiptProblems,
  receiptsOf,
  typedFrom,
} from '../../../src/renderer/screens/restored/last-receipts.ts'

const typed = { receipt: '', 'missing-papers': '', complaint: '' }

it('begins with what the restored data knows of', () => {
  const known = {
    tickets: { A: 3, P: 0, C: 1 },
    letterSerial: 17,
    receipts: { receipt: 5, 'missing-papers': 2, complaint: 0 },
  }
  expect(typedFrom(known)).toEqual({
    numbers: { A: '3', P: '0', C: '1', letterSerial: '17' },
    receipts: { receipt: '5', 'missing-papers': '2', complaint: '0' },
  })
})

it('takes a number as it stands on the paper, or its serial alone', () => {
  const receipts = { receipt: 'TT-2026-00012', 'missing-papers': ' 4 ', complaint: 'pgd-2026-00007' }
  expect(receiptsOf(receipts)).toEqual({ receipt: 12, 'missing-papers': 4, complaint: 7 })
})

it('names the fields that say nothing yet', () => {
  expect(receiptsOf({ ...typed, receipt: '1' })).toBeNull()
  expect(Object.keys(receiptProblems({ ...typed, receipt: '1', complaint: 'dua' }))).toEqual([
    'missing-papers',
    'complaint',
  ])
})

it('puts what the desk says beside its field', () => {
  const fields = [{ path: 'lastNumbers.tickets.A', detail: 'Periksa kembali nomornya.' }]
  expect(problemsToldOf({ ok: false, refusal: 'invalid-input', detail: '', fields })).toEqual({
    A: 'Periksa kembali nomornya.',
  })
  expect(problemsToldOf(null)).toEqual({})
})
