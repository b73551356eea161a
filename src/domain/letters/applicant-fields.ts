import type { FieldList } from './fields.ts'

/** Who asks, when it is not the person the letter speaks of. */
export const applicantFields = [
  {
    name: 'relationship',
    label: 'Pemohon adalah',
    type: 'choice',
    required: true,
    choices: [
      { value: 'self', label: 'Yang bersangkutan sendiri' },
      { value: 'spouse', label: 'Suami atau istri' },
      { value: 'parent', label: 'Orang tua' },
      { value: 'child', label: 'Anak' },
      { value: 'sibling', label: 'Saudara kandung' },
      { value: 'relative', label: 'Keluarga lain' },
      { value: 'guardian', label: 'Wali' },
      { value: 'proxy', label: 'Penerima kuasa' },
      { value: 'officer', label: 'Perangkat desa atau kelurahan' },
    ],
  },
  {
    name: 'applicant',
    label: 'Data pemohon',
    type: 'person',
    required: true,
    needs: [],
    onlyWhen: { field: 'relationship', isNot: ['self'] },
    prefillFrom: 'visit.applicant',
  },
] as const satisfies FieldList

/** How a letter names the applicant's tie to its subject. */
export const relationshipWords = {
  self: 'yang bersangkutan',
  spouse: 'suami/istri',
  parent: 'orang tua',
  child: 'anak',
  sibling: 'saudara kandung',
  relative: 'keluarga',
  guardian: 'wali',
  proxy: 'penerima kuasa',
  officer: 'perangkat desa/kelurahan',
} as const satisfies Record<(typeof applicantFields)[0]['choices'][number]['value'], string>
