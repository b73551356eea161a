import type { FactProblem, FactsOf, FieldList } from './fields.ts'
import type { LetterForm } from './letter-form.ts'
import { registryCheckFields, registryFoundField } from './registry-check-fields.ts'

const fields = [
  {
    name: 'subject',
    label: 'Penerima manfaat',
    type: 'person',
    required: true,
    needs: ['nik', 'address'],
    prefillFrom: 'visit.subject',
  },
  { name: 'kkNumber', label: 'Nomor Kartu Keluarga', type: 'text', required: true, prefillFrom: 'visit.kk-number' },
  registryFoundField,
  ...registryCheckFields,
  {
    name: 'programme',
    label: 'Program',
    type: 'choice',
    required: true,
    choices: [
      { value: 'PKH', label: 'Program Keluarga Harapan (PKH)' },
      { value: 'Sembako', label: 'Program Sembako' },
    ],
  },
  {
    name: 'object',
    label: 'Yang diurus',
    type: 'choice',
    required: true,
    choices: [
      { value: 'passbook', label: 'Buku tabungan' },
      { value: 'card', label: 'Kartu Keluarga Sejahtera (KKS)' },
      { value: 'both', label: 'Buku tabungan dan KKS' },
    ],
  },
  {
    name: 'cause',
    label: 'Sebab',
    type: 'choice',
    required: true,
    choices: [
      { value: 'lost', label: 'Hilang' },
      { value: 'damaged', label: 'Rusak' },
      { value: 'blocked', label: 'Terblokir' },
      { value: 'other', label: 'Sebab lain' },
    ],
  },
  {
    name: 'causeNote',
    label: 'Keterangan sebab',
    type: 'text',
    required: true,
    onlyWhen: { field: 'cause', is: ['other'] },
  },
  { name: 'policeLetter', label: 'Surat kehilangan dari Polsek', type: 'document', required: true },
  {
    name: 'bankLetter',
    label: 'Dibuat sebagai surat kepada bank',
    type: 'boolean',
    required: true,
    help: 'Bila bank meminta surat yang ditujukan kepada kantor cabangnya.',
  },
  { name: 'bank', label: 'Bank penyalur', type: 'text', required: true },
  { name: 'branch', label: 'Kantor cabang', type: 'text', required: false },
  {
    name: 'cardNumber',
    label: 'Nomor KKS',
    type: 'text',
    required: false,
    help: 'Pada surat hanya tercetak empat angka terakhir.',
  },
  {
    name: 'accountNumber',
    label: 'Nomor rekening',
    type: 'text',
    required: false,
    help: 'Pada surat hanya tercetak empat angka terakhir.',
  },
  {
    name: 'byProxy',
    label: 'Diurus oleh penerima kuasa',
    type: 'boolean',
    required: true,
    help: 'Untuk penerima manfaat lanjut usia atau penyandang disabilitas.',
  },
  {
    name: 'proxy',
    label: 'Penerima kuasa',
    type: 'person',
    required: true,
    needs: ['nik'],
    onlyWhen: { field: 'byProxy', is: [true] },
    prefillFrom: 'visit.applicant',
  },
  {
    name: 'proxyLetter',
    label: 'Surat kuasa',
    type: 'document',
    required: true,
    onlyWhen: { field: 'byProxy', is: [true] },
  },
] as const satisfies FieldList

export type KksReplacementFacts = FactsOf<typeof fields>

function rules(facts: KksReplacementFacts): readonly FactProblem[] {
  if (facts.registryFound) return []
  return [
    {
      field: 'registryFound',
      sentence:
        'Surat ini hanya untuk penerima yang ditemukan dalam data. Periksa kembali NIK atau hubungi koordinator program.',
    },
  ]
}

export const kksReplacementForm: LetterForm<typeof fields> = {
  kind: 'kks-replacement-letter',
  title: 'Surat keterangan pengurusan buku tabungan dan/atau KKS',
  numbered: true,
  classificationCode: '400.9.14',
  copies: 2,
  fields,
  rules,
}
