import { describe, expect, it } from 'vitest'
import type { Letter } from '../../../src/renderer/screens/letter/letter-facts.ts'
import { nextStep } from '../../../src/renderer/screens/letter/next-step.ts'
import { letter } from './letters.ts'

const sheet = (more: Partial<Letter>): Letter =>
  letter({ kind: 'registry-printout', numbered: false, signed: false, nextSerial: null, ...more })

describe('what to do next with a letter', () => {
  it('names the fields that are missing, each once, by their labels', () => {
    const problems = ['subject.nik', 'subject.address', 'purpose'].map(field => ({ field, detail: 'belum diisi' }))
    const next = nextStep(letter(), problems)
    expect(next).toMatchObject({ act: 'complete', title: '2 isian belum lengkap' })
    expect(next.text).toBe('Yang diterangkan, Keperluan.')
  })

  it('counts what it has no room to name', () => {
    const names = ['subject', 'kkNumber', 'registry', 'registrySource', 'purpose', 'checkedBy']
    const next = nextStep(
      letter(),
      names.map(field => ({ field, detail: 'belum diisi' })),
    )
    expect(next.text).toMatch(/, dan 2 lagi\.$/)
  })

  it('says which number is next and that it is never used again', () => {
    expect(nextStep(letter(), [])).toMatchObject({ act: 'finalise', button: 'Ambil nomor dan cetak', hint: 'paper' })
    expect(nextStep(letter(), []).text).toContain('0412')
    expect(nextStep(letter(), []).text).toContain('tidak dapat dipakai lagi')
  })

  it('speaks of no number for a sheet that has none', () => {
    expect(nextStep(sheet({}), [])).toMatchObject({ button: 'Selesaikan dan cetak' })
  })

  it('says where the number of a letter comes from that is not ours', () => {
    const fields = [{ name: 'outsideNumber', label: 'Nomor', type: 'text' as const, required: false }]
    expect(nextStep(sheet({ fields }), []).text).toContain('Nomornya diberikan oleh aplikasi atau instansi lain.')
    expect(nextStep(sheet({}), []).text).toContain('tidak memakai nomor surat')
  })

  it('keeps printing the next step until a sheet came out', () => {
    expect(nextStep(letter({ state: 'final', numberText: '1/2026' }), []).act).toBe('print')
    expect(nextStep(letter({ state: 'final', numberText: '1/2026', printState: 'failed' }), [])).toMatchObject({
      act: 'print',
      title: 'Gagal cetak',
      button: 'Cetak lagi',
    })
  })

  it('asks what came out where nothing was heard, and has no filled button to answer it by accident', () => {
    const next = nextStep(letter({ state: 'final', numberText: '1/2026', printState: 'unknown' }), [])
    expect(next).toMatchObject({ act: 'settle', title: 'Periksa printer' })
    expect(next).not.toHaveProperty('button')
  })

  it('lets a letter with the office’s own Word file be saved and printed from Word, never printed here', () => {
    expect(nextStep(letter({ ownWord: true }), [])).toMatchObject({
      act: 'finalise',
      button: expect.stringMatching(/simpan Word$/),
    })
    expect(nextStep(sheet({ ownWord: true }), [])).toMatchObject({
      act: 'finalise',
      button: expect.stringMatching(/simpan Word$/),
    })
    const final = { ownWord: true, state: 'final' } as const
    expect(nextStep(letter({ ...final, numberText: '1/2026' }), [])).toMatchObject({ act: 'sign' })
    expect(nextStep(sheet(final), [])).toMatchObject({ act: 'hand-over' })
    expect(nextStep(letter({ ...final, printState: 'unknown' }), [])).toMatchObject({ act: 'settle' })
  })

  it('waits for a signature only where an official signs', () => {
    const printed = { state: 'final', printState: 'printed', printCount: 1 } as const
    expect(nextStep(letter({ ...printed, numberText: '1/2026' }), []).act).toBe('sign')
    expect(nextStep(sheet(printed), []).act).toBe('hand-over')
  })

  it.each([
    ['signed', 'hand-over'],
    ['handed-over', 'leave'],
    ['void', 'replace'],
  ] as const)('of a letter that is %s is to %s', (state, act) => {
    expect(nextStep(letter({ state, numberText: '1/2026' }), []).act).toBe(act)
  })

  it('hands over only what is the applicant’s: other papers are sent, or kept with the file', () => {
    const signed = { state: 'signed', signedOn: '2026-11-23' } as const
    expect(nextStep(letter(signed), [])).toMatchObject({ act: 'hand-over' })
    expect(nextStep(letter({ ...signed, goesTo: 'outside' }), [])).toMatchObject({
      act: 'leave',
      title: 'Kirim ke tujuannya',
    })
    expect(nextStep(letter({ ...signed, goesTo: 'file' }), [])).toMatchObject({
      act: 'leave',
      title: 'Simpan dalam berkas',
    })
  })
})
