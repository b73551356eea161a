/** Obvious test data: nobody of these exists. */

export const NIK = '3514014107880001'
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
