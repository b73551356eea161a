import { applicantFields } from './applicant-fields.ts'
import type { FactProblem, FactsOf, FieldList } from './fields.ts'
import type { LetterForm } from './letter-form.ts'
import { programmeChoices, registryCheckFields, registryFoundField } from './registry-check-fields.ts'

const fields = [
  {
    name: 'subject',
    label: 'Yang diterangkan',
    type: 'person',
    required: true,
    needs: ['nik', 'address'],
    prefillFrom: 'visit.subject',
  },
  { name: 'kkNumber', label: 'Nomor Kartu Keluarga', type: 'text', required: true, prefillFrom: 'visit.kk-number' },
  ...applicantFields,
  registryFoundField,
  ...registryCheckFields,
  {
    name: 'programmes',
    label: 'Program yang diterima',
    type: 'choices',
    required: false,
    choices: programmeChoices,
    help: 'Isi hanya bila diperlukan untuk keperluan surat ini.',
  },
  {
    name: 'decile',
    label: 'Desil',
    type: 'integer',
    min: 1,
    max: 10,
    required: false,
    help: 'Isi hanya bila diminta oleh penerima surat.',
  },
  {
    name: 'purpose',
    label: 'Keperluan',
    type: 'choice',
    required: true,
    choices: [
      { value: 'school', label: 'Pendaftaran sekolah' },
      { value: 'education-aid', label: 'PIP atau KIP' },
      { value: 'hospital', label: 'Rumah sakit' },
      { value: 'electricity', label: 'Listrik' },
      { value: 'other', label: 'Keperluan lain' },
    ],
  },
  {
    name: 'purposeNote',
    label: 'Keterangan keperluan',
    type: 'text',
    required: false,
    help: 'Contoh: pendaftaran pada SMP Negeri 1. Wajib diisi untuk keperluan lain.',
    prefillFrom: 'visit.purpose',
  },
  {
    name: 'sktm',
    label: 'Surat Keterangan Tidak Mampu',
    type: 'document',
    required: false,
    help: 'Diisi bila menjadi persyaratan pada standar pelayanan.',
  },
  { name: 'validUntil', label: 'Berlaku sampai dengan', type: 'date', required: false },
] as const satisfies FieldList

export type RegistryCertificateFacts = FactsOf<typeof fields>

function rules(facts: RegistryCertificateFacts): readonly FactProblem[] {
  const problems: FactProblem[] = []
  if (!facts.registryFound)
    problems.push({
      field: 'registryFound',
      sentence:
        'Keterangan terdaftar hanya dapat dibuat bila nama ditemukan dalam data. Periksa kembali NIK, atau arahkan pemohon ke usulan desa atau kelurahan.',
    })
  if (facts.purpose === 'other' && facts.purposeNote === null)
    problems.push({ field: 'purposeNote', sentence: 'Tuliskan keperluan surat ini.' })
  if (facts.validUntil !== null && facts.validUntil < facts.checkedOn)
    problems.push({
      field: 'validUntil',
      sentence: 'Masa berlaku berakhir sebelum tanggal pengecekan. Pilih tanggal yang lebih akhir.',
    })
  return problems
}

export const registryCertificateForm: LetterForm<typeof fields> = {
  kind: 'registry-certificate',
  title: 'Surat keterangan terdaftar DTKS/DTSEN',
  numbered: true,
  classificationCode: '400.9.14',
  copies: 1,
  fields,
  rules,
}
