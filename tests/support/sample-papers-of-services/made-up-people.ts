import type { LetterFacts } from '#domain/letters/fields.ts'
import { type SampleLetter, templateNamed } from '../letter-templates.ts'

/** Obvious test data: nobody of these exists. */

/** What was typed, with every other field of the paper empty. */
export const sample = (kind: string, typed: LetterFacts): SampleLetter => ({
  kind,
  facts: Object.fromEntries(
    templateNamed(kind).fields.map(({ name, type }) => [
      name,
      typed[name] ?? (type === 'rows' || type === 'choices' ? [] : null),
    ]),
  ),
})

export const NIK = '3514014107550001'
export const OTHER_NIK = '3514010101850002'

export const person = (name: string, nik: string, sex: 'male' | 'female', birthDate: string) => ({
  name,
  nik,
  birthPlace: 'Pasuruan',
  birthDate,
  sex,
  religion: 'Islam',
  occupation: 'Wiraswasta',
  address: 'Dusun Contoh RT 02 RW 01, Desa Contoh, Kecamatan Contoh, Kabupaten Pasuruan',
})
export const doc = (number: string, issuer: string, date = '2026-11-10') => ({ number, date, issuer })
export const official = (name: string, post: string) => ({ name, post, rank: 'Penata', nip: '198001012005011001' })
export const divisionHead = {
  ...official('Bidang Contoh, S.Sos.', 'Kepala Bidang Rehabilitasi Sosial'),
  rank: 'Pembina',
}
export const worker = official('Peksos Contoh, S.ST.', 'Pekerja Sosial Ahli Muda')

export const sktm = { sktm: doc('470/12/2026', 'Desa Contoh'), sktmSignedBy: 'village-and-district' }
