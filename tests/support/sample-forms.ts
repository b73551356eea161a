import type { LetterModel } from '#domain/letter.ts'
import { plainLetter as base, longName, paragraph, signedBy } from '#tests/support/plain-letter.ts'

/** Obvious test data: what citizens fill in and sign. */

export const statement: LetterModel = {
  ...base,
  letterhead: null,
  number: null,
  shape: 'lembar',
  title: 'SURAT PERNYATAAN KEBENARAN DOKUMEN',
  body: [
    paragraph('Yang bertanda tangan di bawah ini:'),
    {
      kind: 'blanks',
      rows: [
        { label: 'Nama', value: 'Siti Contoh', lines: 1 },
        { label: 'NIK', value: null, lines: 1 },
        { label: 'Tempat/Tanggal Lahir', value: null, lines: 1 },
        { label: 'Alamat', value: null, lines: 2 },
      ],
    },
    paragraph('menyatakan dengan sebenarnya bahwa:'),
    {
      kind: 'list',
      numbering: 'decimal',
      items: ['semua dokumen yang diserahkan adalah benar;', 'bersedia menerima sanksi bila dokumen tidak benar.'],
    },
    paragraph('Demikian pernyataan ini dibuat dengan sebenarnya tanpa paksaan dari pihak mana pun.'),
  ],
  signature: signedBy('Yang membuat pernyataan,', 'Siti Contoh', { stamp: true }),
}

export const powerOfAttorney: LetterModel = {
  ...statement,
  title: 'SURAT KUASA',
  signature: signedBy('Pemberi kuasa,', '', { stamp: true }),
  counterSignature: signedBy('Penerima kuasa,', longName),
  knownBy: [signedBy('Mengetahui,\nKepala Desa Contoh,', '', { stamp: true })],
  signatureAlign: 'center',
}

export const form: LetterModel = {
  ...base,
  paper: 'A4',
  number: null,
  shape: 'lembar',
  title: 'FORMULIR PENDAFTARAN PELATIHAN',
  body: [
    { kind: 'heading', text: 'Data peserta' },
    {
      kind: 'blanks',
      rows: [
        { label: 'Nama lengkap', value: longName, lines: 1 },
        { label: 'Nomor telepon', value: null, lines: 1 },
        { label: 'Alasan mengikuti pelatihan ini dan harapan sesudahnya', value: null, lines: 3 },
      ],
    },
    {
      kind: 'ticks',
      label: 'Pendidikan',
      columns: 3,
      options: ['SD', 'SMP', 'SMA/SMK', 'Diploma', 'Sarjana'].map(text => ({ text, ticked: text === 'SMP' })),
    },
    {
      kind: 'ticks',
      label: null,
      columns: 1,
      options: [
        {
          text: 'Saya bersedia mengikuti seluruh rangkaian pelatihan dari hari pertama sampai hari terakhir.',
          ticked: true,
        },
        {
          text: 'Saya mengizinkan foto kegiatan yang memuat gambar saya dipakai untuk laporan dinas dan tidak untuk hal yang lain.',
          ticked: false,
        },
      ],
    },
    {
      kind: 'ticks',
      label: 'Jenis kelamin',
      columns: 2,
      options: [
        { text: 'Laki-laki', ticked: false },
        { text: 'Perempuan', ticked: true },
      ],
    },
    { kind: 'space', heightMm: 6 },
    { kind: 'box', text: 'Foto 4×6', widthMm: 40, heightMm: 60 },
  ],
  signature: signedBy('Peserta,', ''),
}

export const unsigned: LetterModel = {
  ...form,
  title: 'FORMULIR SURVEI KEPUASAN MASYARAKAT',
  signature: null,
}
