import type { Particulars, Visitor } from '../support/clerk.ts'

/** Twelve made-up people; every name and number is plainly a sample. */
export const visitors = {
  siti: {
    name: 'Siti Contoh',
    nik: '3516014107900001',
    phone: '081200000001',
    sex: 'Perempuan',
    services: ['terdaftar'],
  },
  maruf: {
    name: "Ma'ruf Uji",
    nik: '3516010203850002',
    sex: 'Laki-laki',
    services: ['tabungan'],
  },
  sarmi: {
    name: 'Sarmi Contoh',
    nik: '3516015205480003',
    sex: 'Perempuan',
    priority: 'Lanjut usia',
    services: ['terdaftar'],
  },
  budi: {
    name: 'Budi Percobaan',
    nik: '3516011708790004',
    phone: '081200000004',
    sex: 'Laki-laki',
    services: ['biakesmaskin'],
  },
  slamet: { name: 'Slamet', withoutIdentity: true, sex: 'Laki-laki', services: ['korban bencana'] },
  wati: { name: 'Wati Contoh', phone: '081200000006', sex: 'Perempuan', purpose: 'Pengaduan' },
  joko: { name: 'Joko Uji', purpose: 'Informasi', purposeNote: 'Jadwal pelayanan' },
  ngatini: { name: 'Ngatini', sex: 'Perempuan', priority: 'Disabilitas', services: ['disabilitas'] },
  ahmad: { name: "Ahmad Sya'roni Contoh", nik: '3516012911810009', sex: 'Laki-laki', services: ['terdaftar'] },
  dewi: { name: 'Dewi Percobaan', phone: '081200000010', sex: 'Perempuan', actingFor: 'Keluarga', services: ['kusta'] },
  rudi: { name: 'Rudi Uji', services: ['karang taruna'] },
} as const satisfies Record<string, Visitor>

const place = { 'Desa atau kelurahan': 'Jabon', Kecamatan: 'Mojoanyar' }

export const particulars = {
  siti: {
    'No. KK': '3516010101100001',
    'Tempat lahir': 'Mojokerto',
    Agama: 'Islam',
    Pekerjaan: 'Ibu rumah tangga',
    Alamat: 'Dusun Contoh RT 02 RW 01',
    ...place,
  },
  maruf: { 'No. KK': '3516010101100002', Alamat: 'Dusun Uji RT 01 RW 03', ...place },
  sarmi: { 'No. KK': '3516010101100003', Alamat: 'Dusun Contoh RT 04 RW 01', ...place },
  budi: { 'No. KK': '3516010101100004', Alamat: 'Dusun Percobaan RT 03 RW 02', ...place },
  ahmad: { 'No. KK': '3516010101100009', Alamat: 'Dusun Contoh RT 01 RW 01', ...place },
} satisfies Record<string, Particulars>
