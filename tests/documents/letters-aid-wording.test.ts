import { describe, expect, it } from 'vitest'
import type { SampleLetter } from '#tests/support/letter-templates.ts'
import { problems, textOf } from '#tests/support/said-on-paper.ts'
import * as sample from '#tests/support/sample-papers-of-services/letters-aid.ts'
import { NIK, OTHER_NIK } from '#tests/support/sample-papers-of-services/made-up-people.ts'

describe('what each paper must say', () => {
  it.each<[SampleLetter, string[]]>([
    [
      sample.rehabilitation,
      [
        'Hal : Rekomendasi Rehabilitasi Sosial',
        'Yth. Kepala UPT RSBD di Pasuruan',
        'surat pengantar Nomor 470/9/2026',
        'disabilitas fisik',
        'mampu mengurus diri sendiri',
        'belum mampu dilatih',
        'diajukan oleh keluarga yang bersangkutan',
        'melakukan seleksi dan menerima',
      ],
    ],
    [
      sample.rehabilitationTitled,
      ['SURAT REKOMENDASI', 'memberikan rekomendasi kepada', 'menjadi kewenangan UPT RSBD'],
    ],
    [
      sample.reactivation,
      [
        'Nomor : LM/400.9.11/77/2026',
        'Yth. Kepala BPJS Kesehatan Cabang Pasuruan',
        '0001234567890',
        'pernah terdaftar sebagai peserta PBIN',
        'ditandatangani kepala desa/lurah dan Camat',
        'tercatat dalam Data Tunggal Sosial dan Ekonomi Nasional (DTSEN) berdasarkan aplikasi SIKS-NG periode triwulan III',
        'memerlukan pelayanan untuk penyakit kronis',
        'dapat diaktifkan kembali',
      ],
    ],
    [sample.reactivationCertificate, ['SURAT KETERANGAN REAKTIVASI PBIN', 'NOMOR: .....', 'menerangkan bahwa']],
    [
      sample.reactivationImpossible,
      [
        'BPJS Kesehatan Nomor 77/VIII-05/1126',
        'tidak dapat direaktivasi karena data kependudukan tidak padan',
        'peserta mandiri',
        'ditanggung pemerintah daerah',
        'tanpa dipungut biaya melalui loket pelayanan',
      ],
    ],
    [
      sample.povertyLetter,
      [
        'Hal : Rekomendasi Surat Keterangan Miskin Provinsi',
        '1. Kepala Dinas Kesehatan Kabupaten Mojokerto 2. Sekretaris Daerah Kabupaten Mojokerto',
        'dinyatakan tidak mampu dalam Surat Keterangan Tidak Mampu',
        'Dirawat di : RSUD Contoh Provinsi',
        'tidak ditanggung Jasa Raharja',
        'dapat ditanggung melalui skema',
        'KEPALA DINAS KESEHATAN KABUPATEN PASURUAN',
        'SEKRETARIS DAERAH KABUPATEN PASURUAN',
      ],
    ],
    [sample.povertyLetterOfCrime, ['SURAT REKOMENDASI', 'dalam proses pengusulan dan belum tercatat', '0001234567890']],
    [
      sample.notFound,
      [
        'CATATAN TIDAK DITEMUKAN DALAM DTSEN',
        'tidak ditemukan dalam Data Tunggal',
        'aplikasi SIKS-NG periode triwulan III tahun 2026',
        'Hubungilah Dinas Kesehatan',
        'tidak menyatakan keadaan ekonomi',
      ],
    ],
    [
      sample.elderlyHandover,
      [
        'BERITA ACARA SERAH TERIMA LANJUT USIA',
        'Pada hari Senin tanggal tiga puluh bulan November tahun dua ribu dua puluh enam',
        'Surat Tugas : Nomor 800.1.11.1/44/2026',
        'sehat, berjalan dengan tongkat',
        'beralih kepada PIHAK KEDUA untuk masa percobaan 1 (satu) bulan',
        'Saksi-saksi: 1. Saksi Contoh 2. Saksi Uji',
        'Mengetahui,',
      ],
    ],
    [sample.sealedHandover, ['BERITA ACARA SERAH TERIMA PENERIMA LAYANAN', 'menjaga kerahasiaan identitas']],
    [
      sample.homeVisit,
      [
        'Selasa, 17 November 2026, pukul 09.30 WIB',
        '1 Budi Uji Anak',
        '2. Dihuni empat orang.',
        'Jumlah penghuni pada berkas tiga orang.',
      ],
    ],
    [
      sample.assessment,
      [
        'Tinggal Sekarang di : Desa Uji',
        '3. Bergerak : 1 (kurang)',
        '17. Lingkungan : 3 (baik)',
        '1 Sembako Desa 2025',
        'Rujukan ke UPT',
      ],
    ],
    [sample.sealedAssessment, ['Kode Kasus : Kasus A-07/2026']],
  ])('$kind', (letter, words) => {
    const text = textOf(letter)
    for (const said of words) expect(text).toContain(said)
  })
})

describe('what may not be read from a paper', () => {
  it('the NIK in part where the paper is shown around, whole where the receiver needs it', () => {
    for (const letter of [sample.reactivationImpossible, sample.notFound, sample.assessment]) {
      expect(textOf(letter)).toContain('3514••••••••0001')
      expect(textOf(letter)).not.toContain(NIK)
    }
    for (const letter of [sample.rehabilitation, sample.reactivation, sample.povertyLetter, sample.elderlyHandover])
      expect(textOf(letter)).toContain(NIK)
    expect(textOf(sample.rehabilitation)).not.toContain(OTHER_NIK)
    expect(textOf(sample.reactivationImpossible)).toContain('•••• 7890')
    expect(textOf(sample.reactivationImpossible)).not.toContain('0001234567890')
  })

  it('a crime behind a recommendation is told neither in its title nor in its text', () => {
    const asLetter = { ...sample.povertyLetterOfCrime.facts, letterForm: 'letter' }
    for (const letter of [sample.povertyLetterOfCrime, { kind: 'poverty-letter-recommendation', facts: asLetter }])
      expect(textOf(letter)).not.toMatch(/kriminal|pidana|Hal : Rekomendasi Surat Keterangan Miskin/i)
  })

  it('of a sealed case the name of nobody', () => {
    for (const letter of [sample.sealedHandover, sample.sealedAssessment])
      expect(textOf(letter)).not.toMatch(/Siti|Mbah|Budi|3514/)
  })
})

describe('what keeps a paper from being made', () => {
  it('the papers the standard asks for', () => {
    expect(problems(sample.reactivation, { rtRwSheet: false, housePhoto: false })).toEqual(['rtRwSheet', 'housePhoto'])
    expect(problems(sample.reactivation, { facilityLetter: null })).toEqual(['facilityLetter'])
    expect(problems(sample.reactivation, { reason: 'newborn', facilityLetter: null })).toEqual([])
    expect(problems(sample.povertyLetter, { sktmSignedBy: 'village' })).toEqual(['sktmSignedBy'])
    expect(problems(sample.povertyLetter, { jasaRaharjaLetter: null })).toEqual(['jasaRaharjaLetter'])
  })

  it('a note that nothing was found is for nobody who was found', () => {
    expect(problems(sample.notFound, { registryFound: true })).toEqual(['registryFound'])
    expect(problems(sample.notFound, { otherOffice: null })).toEqual(['otherOffice'])
  })
})
