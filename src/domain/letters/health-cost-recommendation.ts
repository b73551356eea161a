import { applicantFields } from './applicant-fields.ts'
import type { FactProblem, FactsOf, FieldList } from './fields.ts'
import type { LetterForm } from './letter-form.ts'
import { registryCheckFields, registryFoundField } from './registry-check-fields.ts'

const fields = [
  {
    name: 'patient',
    label: 'Pasien',
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
    name: 'villageProposal',
    label: 'Template usulan dari desa',
    type: 'document',
    required: true,
    onlyWhen: { field: 'registryFound', is: [false] },
  },
  {
    name: 'sktm',
    label: 'Surat Keterangan Tidak Mampu',
    type: 'document',
    required: true,
    help: 'Dari desa atau kelurahan, diketahui Camat.',
  },
  {
    name: 'sktmKnownByCamat',
    label: 'SKTM diketahui Camat',
    type: 'boolean',
    required: true,
  },
  { name: 'puskesmas', label: 'Puskesmas yang merujuk', type: 'text', required: true },
  { name: 'referral', label: 'Surat rujukan puskesmas', type: 'document', required: true },
  { name: 'hospital', label: 'Rumah sakit tujuan', type: 'text', required: true },
  {
    name: 'addressedTo',
    label: 'Ditujukan kepada',
    type: 'text',
    required: false,
    help: 'Jabatan penerima surat, misalnya Direktur rumah sakit atau Kepala Dinas Kesehatan.',
  },
  { name: 'validUntil', label: 'Berlaku sampai dengan', type: 'date', required: false },
] as const satisfies FieldList

export type HealthCostRecommendationFacts = FactsOf<typeof fields>

function rules(facts: HealthCostRecommendationFacts): readonly FactProblem[] {
  const problems: FactProblem[] = []
  if (!facts.sktmKnownByCamat)
    problems.push({
      field: 'sktmKnownByCamat',
      sentence:
        'Standar pelayanan meminta SKTM yang diketahui Camat. Mintalah pemohon melengkapinya di kantor kecamatan.',
    })
  if (facts.validUntil !== null && facts.validUntil < facts.checkedOn)
    problems.push({
      field: 'validUntil',
      sentence: 'Masa berlaku berakhir sebelum tanggal pengecekan. Pilih tanggal yang lebih akhir.',
    })
  return problems
}

export const healthCostRecommendationForm: LetterForm<typeof fields> = {
  kind: 'health-cost-recommendation',
  title: 'Surat rekomendasi Biakesmaskin',
  numbered: true,
  classificationCode: '400.9.11',
  copies: 2,
  fields,
  rules,
}
