import { describe, expect, it } from 'vitest'
import { concerns, type LetterField, wordsOf } from '../../../src/renderer/screens/letter/letter-facts.ts'
import { countingFacts, registryWords } from '../../../src/renderer/screens/letter/registry-words.ts'
import { letter } from './letters.ts'

const described = { name: 'x', label: 'X', required: true } as const
const choices = [
  { value: 'a', label: 'Pertama' },
  { value: 'b', label: 'Kedua' },
]

describe('a fact in one line of words', () => {
  it.each<[LetterField, Parameters<typeof wordsOf>[1], string | null]>([
    [{ ...described, type: 'text' }, '  Ma\u2019ruf <b> ', 'Ma\u2019ruf <b>'],
    [{ ...described, type: 'text' }, ' ', null],
    [{ ...described, name: 'kkNumber', type: 'text' }, '3516010101100001', '3516••••••••0001'],
    [{ ...described, type: 'date' }, '2026-11-23', '23 November 2026'],
    [{ ...described, type: 'date' }, '2026-13-40', '2026-13-40'],
    [{ ...described, type: 'boolean' }, false, 'Tidak'],
    [{ ...described, type: 'boolean' }, null, null],
    [{ ...described, type: 'integer', min: 1, max: 10 }, 4, '4'],
    [{ ...described, type: 'choice', choices }, 'b', 'Kedua'],
    [{ ...described, type: 'choice', choices }, 'z', null],
    [{ ...described, type: 'choices', choices }, ['b', 'a'], 'Pertama, Kedua'],
    [{ ...described, type: 'choices', choices }, [], null],
    [
      { ...described, type: 'person', needs: ['nik'] },
      { name: 'Siti Contoh', nik: '3516014107900001', address: 'Jabon' },
      'Siti Contoh · 3516••••••••0001',
    ],
    [{ ...described, type: 'person', needs: [] }, null, null],
    [
      { ...described, type: 'document' },
      { number: '470/12', date: '2026-11-18', issuer: 'Kepala Desa Jabon' },
      '470/12, 18 November 2026, Kepala Desa Jabon',
    ],
    [{ ...described, type: 'rows', columns: [] }, [{}, {}], '2 baris'],
  ])('%o with %j is %j', (field, value, words) => {
    expect(wordsOf(field, value)).toBe(words)
  })

  it('finds the problems inside a field and none of a field whose name only begins alike', () => {
    expect(concerns({ field: 'purpose', detail: '' }, 'purpose')).toBe(true)
    expect(concerns({ field: 'subject.nik', detail: '' }, 'subject')).toBe(true)
    expect(concerns({ field: 'purposeNote', detail: '' }, 'purpose')).toBe(false)
  })
})

describe('the look-up in the register', () => {
  const lockedFields = ['registryFound', 'registry', 'registrySource', 'snapshotPeriod', 'checkedOn', 'checkedBy']
  const facts = {
    registryFound: true,
    registry: 'DTSEN',
    registrySource: 'SIKS-NG',
    snapshotPeriod: 'triwulan III 2026',
    checkedOn: '2026-11-23',
    checkedTime: '09.41',
    checkedBy: 'Rini Contoh',
  }

  it('is said in one sentence with its source, its day and its clerk', () => {
    expect(registryWords(letter({ lockedFields, facts }))).toBe(
      'Ditemukan dalam DTSEN (SIKS-NG, triwulan III 2026). Dicek Rini Contoh, 23 November 2026 pukul 09.41.',
    )
    expect(registryWords(letter({ lockedFields, facts: { ...facts, registryFound: null } }))).toBe('Belum dicek.')
    expect(registryWords(letter({ facts }))).toBeNull()
  })

  it('counts as it was recorded, whatever was typed', () => {
    const typed = { registryFound: false, purpose: 'school' }
    expect(countingFacts(letter({ lockedFields, facts }), typed)).toMatchObject({
      registryFound: true,
      purpose: 'school',
    })
  })
})
