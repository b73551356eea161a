/** What is kept of a person, in the words of papers. */
export const personFieldNames = {
  name: 'Nama',
  nik: 'NIK',
  kkNumber: 'No. KK',
  phone: 'Telepon',
  sex: 'Jenis kelamin',
  birthPlace: 'Tempat lahir',
  birthDate: 'Tanggal lahir',
  religion: 'Agama',
  occupation: 'Pekerjaan',
  address: 'Alamat',
  village: 'Desa/Kelurahan',
  district: 'Kecamatan',
} as const

const sexWords: Readonly<Record<string, string>> = { male: 'Laki-laki', female: 'Perempuan' }

/** One field as papers print it. */
export const personFieldText = (field: string, value: unknown): string =>
  field === 'sex' ? (sexWords[String(value)] ?? '') : typeof value === 'string' ? value : ''
