import type { FactProblem, FactsOf, FieldList } from './fields.ts'
import type { LetterForm } from './letter-form.ts'
import { programmeChoices, registryCheckFields, registryFoundField } from './registry-check-fields.ts'

const fields = [
  {
    name: 'subject',
    label: 'Kepala keluarga atau yang diperiksa',
    type: 'person',
    required: true,
    needs: ['nik'],
    prefillFrom: 'visit.subject',
  },
  { name: 'kkNumber', label: 'Nomor Kartu Keluarga', type: 'text', required: true, prefillFrom: 'visit.kk-number' },
  registryFoundField,
  ...registryCheckFields,
  {
    name: 'programmes',
    label: 'Program yang tercatat',
    type: 'choices',
    required: false,
    choices: programmeChoices,
  },
  {
    name: 'members',
    label: 'Anggota keluarga yang tercatat',
    type: 'rows',
    required: false,
    columns: [
      { name: 'name', label: 'Nama', required: true },
      { name: 'nik', label: 'NIK', required: false },
      { name: 'relation', label: 'Hubungan dalam keluarga', required: false },
      { name: 'programmes', label: 'Program', required: false },
    ],
    help: 'Hanya anggota pada Kartu Keluarga yang sama. NIK anggota tercetak sebagian.',
  },
  { name: 'printedBy', label: 'Petugas pencetak', type: 'text', required: true, prefillFrom: 'account.name' },
] as const satisfies FieldList

export type RegistryPrintoutFacts = FactsOf<typeof fields>

function rules(facts: RegistryPrintoutFacts): readonly FactProblem[] {
  if (facts.registryFound) return []
  return [
    {
      field: 'registryFound',
      sentence:
        'Tidak ada yang dapat dicetak karena nama tidak ditemukan dalam data. Sampaikan hasil ini kepada pemohon.',
    },
  ]
}

export const registryPrintoutForm: LetterForm<typeof fields> = {
  kind: 'registry-printout',
  title: 'Cetak DTKS/DTSEN',
  numbered: false,
  classificationCode: null,
  copies: 1,
  fields,
  rules,
}
