import { describe, expect, it } from 'vitest'
import { type SampleLetter, templateNamed } from '#tests/support/letter-templates.ts'
import { modelOf, problems, textOf } from '#tests/support/said-on-paper.ts'
import * as sample from '#tests/support/sample-papers-of-services/letters-people.ts'

describe('what each paper must say', () => {
  it.each<[SampleLetter, string[]]>([
    [
      sample.trainingCertificate,
      [
        'SERTIFIKAT',
        'diberikan kepada Siti Contoh telah mengikuti Pelatihan Menjahit Tingkat Dasar',
        'pada tanggal 16 November 2026 s.d. 17 November 2026 di Aula Dinas Sosial selama 16 (enam belas) jam pelajaran',
        'DAFTAR MATERI',
      ],
    ],
    [
      sample.participantInvitation,
      [
        'Hal : Undangan Pelatihan',
        'Yth. 1. Sdr./Sdri. Siti Contoh 2. Sdr./Sdri. Budi Uji di Mojokerto',
        'berdasarkan program kerja tahun 2026',
        'Selasa, 1 Desember 2026 s.d. Rabu, 2 Desember 2026',
        '08.00 WIB',
        'Membawa : fotokopi KTP dan alat tulis',
        'disampaikan kepada Rini Contoh',
      ],
    ],
    [
      sample.participantList,
      [
        'Lampiran : 1 (satu) berkas',
        'daftar terlampir',
        'Lampiran I',
        'Peserta Contoh 30',
        'Lampiran II',
        'SUSUNAN ACARA',
      ],
    ],
    [
      sample.speakerInvitation,
      [
        'Hal : Permohonan Narasumber',
        'menjadi narasumber',
        '08.30 WIB s.d. 12.00 WIB',
        'Materi : Pola dasar busana',
        'Peserta : 30 (tiga puluh) orang warga',
        'paling lambat tanggal 28 November 2026',
      ],
    ],
    [
      sample.adoptionRecommendation,
      [
        'Peraturan Pemerintah Nomor 54 Tahun 2007',
        'menikah paling singkat 5 (lima) tahun, yaitu sejak tanggal 12 Mei 2012',
        'seagama dengan calon anak angkat',
        'Rp6.500.000,00 (enam juta lima ratus ribu rupiah)',
        'Pokok hasil kunjungan: rumah milik sendiri',
        'bukan izin pengangkatan anak',
        'kewenangan Kepala Dinas Sosial Provinsi',
        'Mengetahui, KEPALA BIDANG REHABILITASI SOSIAL',
      ],
    ],
    [
      sample.adoptionCover,
      [
        'Hal : Pengiriman Berkas',
        'Surat rekomendasi 1 (satu) lembar asli',
        'lembar kedua surat ini',
        'Diterima tanggal',
      ],
    ],
    [
      sample.adoptionRefusal,
      [
        'Hal : Pemberitahuan',
        'Berstatus menikah paling singkat 5 (lima) tahun',
        'Diminta dari rumah sakit pemerintah',
        'keberatan dapat disampaikan secara tertulis kepada Kepala Dinas Sosial',
      ],
    ],
    [
      sample.elderlyReferral,
      [
        'laporan dari Pemerintah Desa Contoh tanggal 2 November 2026',
        'tidak memiliki keluarga yang dapat merawat',
        'koordinasi dengan Kepala UPT Pelayanan Sosial Tresna Werdha Contoh pada tanggal 9 November 2026',
        'mohon Saudara dapat menerima',
        'akan diantar oleh Peksos Contoh, S.ST.',
        'Mengetahui,',
      ],
    ],
    [
      sample.childReferral,
      [
        'Hal : Permohonan Pelayanan Sosial',
        'Kasus A-07/2026',
        'ditemukan tanggal 1 November 2026 di Desa Contoh',
        'SKET/3/XI/2026',
        'bersifat rahasia',
      ],
    ],
    [
      sample.childSurrender,
      [
        'Pada hari Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam pukul 10.00 WIB',
        'PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA',
        'tanggung jawab pengasuhan dan perawatan anak beralih',
        'menyampaikan perkembangan anak',
        'sehat, berat 11 kg',
        'Mengetahui, KEPALA BIDANG REHABILITASI SOSIAL,',
        'KEPALA DINAS SOSIAL KABUPATEN MOJOKERTO,',
      ],
    ],
  ])('$kind', (letter, words) => {
    const text = textOf(letter)
    for (const said of words) expect(text).toContain(said)
  })
})

describe('what may not be read from a paper', () => {
  it('a certificate and invitations show no NIK, and the signer of a certificate has no titles', () => {
    for (const letter of [sample.trainingCertificate, sample.participantList, sample.speakerInvitation])
      expect(textOf(letter)).not.toMatch(/\d{16}/)
    expect(modelOf(sample.trainingCertificate).signature?.name).toBe('Kepala Contoh')
    expect(modelOf(sample.participantInvitation).signature?.name).toBe('Dr. Kepala Contoh, S.Sos., M.Si.')
  })

  it.each([sample.adoptionCover, sample.adoptionRefusal, sample.childReferral, sample.childSurrender])(
    '$kind tells its matter neither in Hal nor in the title of its file',
    letter => {
      const { title, correspondence, fileTitle } = modelOf(letter)
      expect(`${title} ${correspondence?.subject} ${fileTitle}`).not.toMatch(/adopsi|angkat|terlantar|anak|Uji|Contoh/i)
      expect(templateNamed(letter.kind)).toMatchObject({ classificationCode: '400.9', about: null, copiesTo: [] })
    },
  )
})

describe('what keeps a paper from being made', () => {
  it('a recommendation of adoption needs all six conditions and a favourable opinion', () => {
    expect(problems(sample.adoptionRecommendation, { conditionsMet: ['marriage', 'age'] })).toEqual(['conditionsMet'])
    expect(problems(sample.adoptionRecommendation, { opinion: 'unsuitable' })).toEqual(['opinion'])
    expect(problems(sample.adoptionRecommendation, { infertilityLetter: null })).toEqual(['infertilityLetter'])
  })

  it('a training does not end before it begins, an assessment does not precede its report', () => {
    expect(problems(sample.trainingCertificate, { endDate: '2026-11-15' })).toEqual(['endDate'])
    expect(problems(sample.participantInvitation, { lastDay: '2026-11-30' })).toEqual(['lastDay'])
    expect(problems(sample.elderlyReferral, { assessedOn: '2026-11-01' })).toEqual(['assessedOn'])
  })
})
