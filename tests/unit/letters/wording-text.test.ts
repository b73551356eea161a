import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filledWording, readWording, refsIn } from '#domain/letters/wording-text.ts'

const filled = (text: string, facts: Record<string, string>): string => {
  const read = readWording(text)
  if (!read.ok) throw new Error(read.problem)
  return filledWording(read.parts, ({ field, part }) => facts[part === null ? field : `${field}.${part}`] ?? null)
}
const problemOf = (text: string): string | null => {
  const read = readWording(text)
  return read.ok ? null : read.problem
}

describe('the wording of a letter', () => {
  it('puts facts in the place of their names', () => {
    expect(filled('kepada {subject.name} di {town}', { 'subject.name': 'Siti', town: 'Mojokerto' })).toBe(
      'kepada Siti di Mojokerto',
    )
  })

  it('leaves a stretch in brackets out when a fact in it is empty', () => {
    const text = 'pada tanggal {day}[ pukul {time}].'
    expect(filled(text, { day: '3 Mei', time: '09.00' })).toBe('pada tanggal 3 Mei pukul 09.00.')
    expect(filled(text, { day: '3 Mei' })).toBe('pada tanggal 3 Mei.')
  })

  it('takes the next name where the first is empty', () => {
    expect(filled('untuk {note|purpose}', { purpose: 'sekolah' })).toBe('untuk sekolah')
    expect(filled('untuk {note|purpose}', { purpose: 'sekolah', note: 'SMP' })).toBe('untuk SMP')
  })

  it('leaves no double space and no space before a stop where nothing stands', () => {
    expect(filled('oleh {name} , segera.', {})).toBe('oleh, segera.')
  })

  it.each([
    ['kepada {name', 'Kurung kurawal yang dibuka belum ditutup.'],
    ['kepada name}', 'Tanda } tidak memiliki pasangan.'],
    ['[pukul {time}', 'Kurung siku yang dibuka belum ditutup.'],
    ['pukul]', 'Tanda ] tidak memiliki pasangan.'],
    ['[a [b] c]', 'Kurung siku tidak boleh berada di dalam kurung siku.'],
    ['{dua kata}', 'Isian {dua kata} tidak dapat dibaca.'],
    ['{}', 'Isian {} tidak dapat dibaca.'],
  ])('%s is refused with a sentence', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  it('reads any text or says what is wrong, and text without marks stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const read = readWording(text)
        expect(read.ok || read.problem.endsWith('.')).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/), text => {
        expect(filled(text, {})).toBe(text)
        const read = readWording(`{${text.replaceAll(' ', '')}} [${text}]`)
        expect(read.ok && refsIn(read.parts).length).toBe(1)
      }),
    )
  })
})
