import type { LetterModel } from '#domain/letter.ts'

/** A short letter with what could go wrong on its way through the file. */
export const letterModel: LetterModel = {
  fileTitle: '400/001/416-107/2026',
  paper: 'F4',
  marginsMm: { top: 20, right: 20, bottom: 25, left: 30 },
  font: { family: 'Arial', sizePt: 12, lineSpacing: 1.15 },
  firstLineIndentMm: 10,
  marks: [],
  letterhead: null,
  shape: 'judul',
  title: 'SURAT KETERANGAN CONTOH',
  number: { state: 'final', text: '400/001/416-107/2026' },
  about: null,
  dated: { place: 'Contoh', date: '23 November 2026' },
  correspondence: null,
  addressee: null,
  body: [
    { kind: 'paragraph', text: "Ma'ruf & Sya'roni <b> \u202e =1+1 '; DROP TABLE letter" },
    { kind: 'list', numbering: 'decimal', items: ['satu', 'dua'] },
  ],
  signature: { lines: [{ prefix: 'a.n.', text: 'Kepala Dinas' }], name: 'Pejabat Uji', rank: null, identifier: null },
  signatureAlign: 'center',
  counterSignature: null,
  initials: null,
  copiesTo: [],
  verificationCode: null,
  footerNote: null,
}
