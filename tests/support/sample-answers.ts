/** What a clerk gives in the forms of several letters; nobody of these exists. */
export const socialWorker = { Nama: 'Contoh Pekerja Sosial', Jabatan: 'Pekerja Sosial Ahli Muda' }

export const paper = (number: string, issuer: string) => ({
  Nomor: number,
  Tanggal: '20/11/2026',
  'Diterbitkan oleh': issuer,
})

export const assignment = {
  Dasar: 'Surat permohonan tanggal 20 November 2026',
  'Yang ditugaskan': [{ 'Nama petugas': 'Contoh Pekerja Sosial', 'Jabatan atau peran': 'Pekerja Sosial' }],
  Tugas: 'melaksanakan verifikasi lapang',
  'Tempat tugas': 'Desa Contoh',
  'Mulai tugas': '24/11/2026',
  'Selesai tugas': '25/11/2026',
  'Laporan paling lambat (hari kerja)': '3',
}
