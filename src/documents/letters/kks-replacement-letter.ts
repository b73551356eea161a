import type { IdentityRow, LetterBlock, LetterModel } from '#domain/letter.ts'
import type { KksReplacementFacts } from '#domain/letters/kks-replacement-letter.ts'
import type { LetterHead } from '#domain/letters/letter-head.ts'
import type { LetterOffice } from '#domain/letters/office-style.ts'
import { lastFour } from '../wording.ts'
import type { LetterContent } from './letter-frame.ts'
import { letterFrame } from './letter-frame.ts'
import {
  attachmentWords,
  checkWords,
  chosenWords,
  documentWords,
  maskedWords,
  natureWords,
  openerBlocks,
  paragraph,
  personRows,
  registryWords,
  sentences,
} from './phrases.ts'

const objectWords = {
  passbook: 'buku tabungan',
  card: 'Kartu Keluarga Sejahtera (KKS)',
  both: 'buku tabungan dan Kartu Keluarga Sejahtera (KKS)',
} as const

const objectTitles = {
  passbook: 'Buku Tabungan',
  card: 'Kartu Keluarga Sejahtera (KKS)',
  both: 'Buku Tabungan dan Kartu Keluarga Sejahtera (KKS)',
} as const

const programmeWords = { PKH: 'Program Keluarga Harapan (PKH)', Sembako: 'Program Sembako' } as const

const causeWords = { lost: 'hilang', damaged: 'rusak', blocked: 'terblokir' } as const

const causeText = ({ cause, causeNote }: KksReplacementFacts): string =>
  `karena ${cause === 'other' ? (causeNote ?? '') : chosenWords(causeWords, cause)}`

/** Cards and accounts show their last four digits only. */
function bankRows({ bank, branch, cardNumber, accountNumber }: KksReplacementFacts): IdentityRow[] {
  const rows: { label: string; value: string | null }[] = [
    { label: 'Bank Penyalur', value: bank },
    { label: 'Kantor Cabang', value: branch },
    { label: 'Nomor KKS', value: cardNumber === null ? null : lastFour(cardNumber) },
    { label: 'Nomor Rekening', value: accountNumber === null ? null : lastFour(accountNumber) },
  ]
  return rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
}

function proxyBlocks({ proxy, proxyLetter }: KksReplacementFacts): LetterBlock[] {
  if (proxy === null || proxyLetter === null) return []
  const nik = proxy.nik === null ? null : maskedWords(proxy.nik)
  return [
    paragraph(`Pengurusan dapat dilakukan oleh penerima kuasa, berdasarkan surat kuasa ${documentWords(proxyLetter)}:`),
    { kind: 'identity', rows: personRows({ ...proxy, religion: null, occupation: null }, null, nik) },
  ]
}

const branchText = ({ bank, branch }: KksReplacementFacts): string =>
  branch === null ? `Kepala Cabang ${bank}` : `Kepala ${bank} Kantor Cabang ${branch}`

function content(facts: KksReplacementFacts, head: LetterHead, office: LetterOffice): LetterContent {
  const object = chosenWords(objectWords, facts.object)
  const objectTitle = chosenWords(objectTitles, facts.object)
  const middle: LetterBlock[] = [
    { kind: 'identity', rows: personRows(facts.subject, facts.kkNumber, facts.subject.nik) },
    paragraph(
      `adalah penerima ${chosenWords(programmeWords, facts.programme)} yang tercatat dalam ${registryWords(facts.registry)} ${checkWords(facts)}.`,
    ),
    sentences(
      `Yang bersangkutan mengurus ${object} ${causeText(facts)}${facts.bankLetter ? '' : `, dengan surat keterangan ${documentWords(facts.policeLetter)}`}.`,
      'Data rekening penyaluran:',
    ),
    { kind: 'identity', rows: bankRows(facts) },
    ...proxyBlocks(facts),
  ]
  if (!facts.bankLetter)
    return {
      shape: 'judul',
      title: `SURAT KETERANGAN PENGURUSAN/PENGGANTIAN ${objectTitle.toUpperCase()}`,
      body: [
        ...openerBlocks(office, head, 'menerangkan bahwa'),
        ...middle,
        paragraph(
          `Kepada ${branchText(facts)} dimohon dapat melayani penggantian ${object} tersebut sesuai ketentuan yang berlaku.`,
        ),
        paragraph('Demikian surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.'),
      ],
    }
  return {
    shape: 'korespondensi',
    title: null,
    correspondence: {
      nature: natureWords(head),
      attachment: attachmentWords(head, office),
      subjectLabel: office.style.subjectLabel,
      subject: `Permohonan Pelayanan Penggantian ${objectTitle}`,
    },
    addressee: { recipients: [branchText(facts)], town: facts.branch, place: office.style.addressPlace },
    body: [
      paragraph(
        `Menindaklanjuti surat keterangan ${documentWords(facts.policeLetter)}, bersama ini kami sampaikan bahwa:`,
      ),
      ...middle,
      paragraph(
        `Sehubungan dengan hal tersebut, mohon Saudara dapat melayani penggantian ${object} dimaksud sesuai ketentuan yang berlaku.`,
      ),
      paragraph('Atas perhatian dan kerja sama Saudara, kami sampaikan terima kasih.'),
    ],
  }
}

/** Surat keterangan pengurusan buku tabungan dan/atau KKS: as a certificate, or as a letter to the paying bank. */
export const kksReplacementLetter = (facts: KksReplacementFacts, head: LetterHead, office: LetterOffice): LetterModel =>
  letterFrame(office, head, content(facts, head, office))
