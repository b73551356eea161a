import { expect, it } from 'vitest'
import { letterBadge } from '../../../src/renderer/screens/counter/letter-waits.ts'
import { letter } from './sheets.ts'

it.each([
  [{ state: 'draft' }, 'Konsep'],
  [{ state: 'final' }, 'Menunggu tanda tangan'],
  [{ state: 'final', signed: false }, 'Siap diserahkan'],
  [{ state: 'signed' }, 'Siap diserahkan'],
  [{ state: 'signed', goesTo: 'outside' }, 'Siap dikirim'],
  [{ state: 'signed', goesTo: 'file' }, 'Disimpan dalam berkas'],
  [{ state: 'final', goesTo: 'file', signed: false }, 'Disimpan dalam berkas'],
] as const)('says of %o: %s', (change, text) => {
  expect(letterBadge(letter(change)).text).toBe(text)
})
