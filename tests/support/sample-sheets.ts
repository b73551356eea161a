import type { LetterModel } from '#domain/letter.ts'
import { plainLetter as base, longName, paragraph, signedBy } from '#tests/support/plain-letter.ts'
import { form, powerOfAttorney, statement, unsigned } from '#tests/support/sample-forms.ts'

/** Obvious test data: decisions, minutes, certificates and invitations of nobody. */

export const decision: LetterModel = {
  ...base,
  title: 'KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN MOJOKERTO',
  about: 'PENERIMA BANTUAN USAHA EKONOMI PRODUKTIF BAGI KARANG TARUNA CONTOH TAHUN ANGGARAN 2026',
  datedAs: 'decided',
  body: [
    {
      kind: 'clauses',
      rows: [
        {
          label: 'Menimbang',
          numbering: 'letter',
          items: [
            'bahwa dalam rangka meningkatkan kesejahteraan anggota karang taruna perlu diberikan bantuan usaha ekonomi produktif;',
            'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Kepala Dinas Sosial tentang Penerima Bantuan;',
          ],
        },
        {
          label: 'Mengingat',
          numbering: 'decimal',
          items: [
            'Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial;',
            'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;',
            'Peraturan Pemerintah Nomor 39 Tahun 2012 tentang Penyelenggaraan Kesejahteraan Sosial;',
          ],
        },
      ],
    },
    { kind: 'centred', text: 'MEMUTUSKAN:', size: 'normal', bold: true },
    {
      kind: 'clauses',
      rows: [
        { label: 'Menetapkan', numbering: null, items: ['KEPUTUSAN KEPALA DINAS SOSIAL TENTANG PENERIMA BANTUAN.'] },
        {
          label: 'KESATU',
          numbering: null,
          items: [
            'Menetapkan penerima bantuan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
          ],
        },
        { label: 'KEDUA', numbering: null, items: ['Keputusan ini mulai berlaku pada tanggal ditetapkan.'] },
      ],
    },
    { kind: 'attachment', heading: 'Lampiran Keputusan Kepala Dinas Sosial Kabupaten Mojokerto', reference: true },
    { kind: 'centred', text: 'DAFTAR PENERIMA BANTUAN', size: 'normal', bold: true },
    {
      kind: 'table',
      columns: [
        { label: 'No', widthMm: 11, align: 'center' },
        { label: 'Nama Karang Taruna', widthMm: 60, align: 'left' },
        { label: 'Desa', widthMm: 50, align: 'left' },
        { label: 'Jumlah (Rp)', widthMm: 39, align: 'right' },
      ],
      rows: Array.from({ length: 45 }, (_, index) => [
        String(index + 1),
        `Karang Taruna Contoh ${index + 1}`,
        'Desa Contoh',
        '1.250.000,00',
      ]),
    },
  ],
  copiesTo: ['Bupati Mojokerto', 'Inspektur Kabupaten Mojokerto'],
}

export const minutes: LetterModel = {
  ...base,
  paper: 'A4',
  title: 'BERITA ACARA SERAH TERIMA BARANG',
  body: [
    paragraph(
      'Pada hari ini Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam, bertempat di Balai Desa Contoh, kami yang bertanda tangan di bawah ini:',
    ),
    {
      kind: 'identity',
      rows: [
        { label: 'Nama', value: 'Kepala Bidang Contoh' },
        { label: 'Jabatan', value: 'Kepala Bidang Perlindungan dan Jaminan Sosial' },
      ],
    },
    paragraph('yang selanjutnya disebut PIHAK PERTAMA, menyerahkan barang di bawah ini kepada PIHAK KEDUA:'),
    {
      kind: 'table',
      columns: [
        { label: 'No', widthMm: 11, align: 'center' },
        { label: 'Nama Barang', widthMm: 70, align: 'left' },
        { label: 'Jumlah', widthMm: 25, align: 'right' },
        { label: 'Keterangan', widthMm: 50, align: 'left' },
      ],
      rows: [['1', 'Paket sembako', '25', 'baik']],
      emptyRows: 2,
    },
    paragraph('Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap 3 (tiga).'),
  ],
  signature: signedBy('PIHAK PERTAMA,\nYang menyerahkan,', 'Kepala Bidang Contoh', {
    rank: 'Pembina',
    identifier: 'NIP 19700101 199003 1 001',
  }),
  counterSignature: signedBy('PIHAK KEDUA,\nYang menerima,', ''),
  witnesses: ['Saksi Contoh', ''],
  knownBy: [signedBy('Mengetahui,\nKepala Desa Contoh,', '')],
}

export const teamMinutes: LetterModel = {
  ...minutes,
  title: 'BERITA ACARA VERIFIKASI DAN VALIDASI',
  coSigners: Array.from({ length: 5 }, (_, index) =>
    signedBy(`Anggota Tim ${index + 1},`, `Anggota Contoh ${index + 1}`),
  ),
  knownBy: [
    signedBy('Mengetahui,\nKepala Desa Contoh,', longName),
    {
      ...signedBy('', 'Camat Contoh'),
      lines: [
        { prefix: 'a.n.', text: 'CAMAT CONTOH,' },
        { prefix: null, text: 'Sekretaris,' },
      ],
    },
  ],
  copiesTo: ['Camat Contoh', 'Kepala Desa Contoh'],
}

export const training: LetterModel = {
  ...base,
  paper: 'A4-landscape',
  border: true,
  marginsMm: { top: 22, right: 25, bottom: 20, left: 25 },
  font: { ...base.font, sizePt: 14 },
  signatureAlign: 'center',
  title: 'SERTIFIKAT',
  body: [
    { kind: 'centred', text: 'diberikan kepada', size: 'normal', bold: false },
    { kind: 'centred', text: 'Siti Contoh', size: 'large', bold: true },
    {
      kind: 'centred',
      text: 'yang telah mengikuti Pelatihan Menjahit Tingkat Dasar\npada tanggal 16 s.d. 20 November 2026 di Mojokerto selama 40 (empat puluh) jam pelajaran',
      size: 'normal',
      bold: false,
    },
  ],
}

export const trainingOfLongName: LetterModel = {
  ...training,
  font: base.font,
  body: training.body.map(block =>
    block.kind === 'centred' && block.size === 'large' ? { ...block, text: longName } : block,
  ),
}

export const trainingWithTopics: LetterModel = {
  ...training,
  body: [
    ...training.body,
    { kind: 'attachment', heading: 'Daftar Materi', reference: false },
    { kind: 'list', numbering: 'decimal', items: ['Dasar menjahit', 'Pola busana', 'Pemasaran'] },
  ],
}

export const invitation: LetterModel = {
  ...base,
  shape: 'korespondensi',
  title: null,
  correspondence: {
    nature: 'Biasa',
    attachment: '1 (satu) lembar',
    subjectLabel: 'Hal',
    subject: 'Undangan Pelatihan',
  },
  addressee: { recipients: ['Kepala Desa Contoh'], town: 'Mojokerto', place: 'left' },
  body: [
    paragraph('Sehubungan dengan pelaksanaan pelatihan, kami mengundang Saudara untuk hadir pada:'),
    {
      kind: 'identity',
      rows: [
        { label: 'Hari/tanggal', value: 'Senin, 30 November 2026' },
        { label: 'Pukul', value: '09.00 WIB s.d. selesai' },
      ],
    },
    paragraph('Demikian undangan ini kami sampaikan, atas kehadiran Saudara kami sampaikan terima kasih.'),
    { kind: 'attachment', heading: 'Lampiran Surat Kepala Dinas Sosial Kabupaten Mojokerto', reference: true },
    { kind: 'heading', text: 'Daftar undangan' },
    { kind: 'list', numbering: 'decimal', items: ['Kepala Desa Contoh', 'Ketua Karang Taruna Contoh', longName] },
  ],
  signature: base.signature,
}

const drafted = (model: LetterModel): LetterModel => ({
  ...model,
  marks: ['draft'],
  number: model.number && { state: 'draft', before: '400.9.14/', after: '/416-106/2026' },
  dated: { place: 'Mojokerto', date: null },
})

/** Each new thing that a paper may hold, at least once. */
export const sheets: Readonly<Record<string, LetterModel>> = {
  decision,
  'decision, draft': { ...drafted(decision), verificationCode: 'ABCD-EFGH' },
  minutes,
  'minutes of a team': teamMinutes,
  statement,
  'power of attorney': powerOfAttorney,
  form,
  'form nobody signs': unsigned,
  certificate: training,
  'certificate of a long name': trainingOfLongName,
  'minutes, archive copy': {
    ...minutes,
    initials: { heading: 'Telah diperiksa', rows: [{ post: 'Sekretaris', name: null }] },
  },
  'certificate with topics, draft': { ...drafted(trainingWithTopics), verificationCode: 'ABCD-EFGH' },
  invitation,
}
