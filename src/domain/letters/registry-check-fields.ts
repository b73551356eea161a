import type { FieldList } from './fields.ts'

/** The registers of beneficiaries by code: DTKS until Inpres 4/2025, DTSEN since. */
export const registryNames = {
  DTKS: 'Data Terpadu Kesejahteraan Sosial',
  DTSEN: 'Data Tunggal Sosial dan Ekonomi Nasional',
} as const

export type Registry = keyof typeof registryNames

/** Asked wherever a letter relies on a register: which one, from where, of which period, when and by whom. */
export const registryCheckFields = [
  {
    name: 'registry',
    label: 'Basis data yang berlaku',
    type: 'choice',
    required: true,
    choices: [
      { value: 'DTSEN', label: 'DTSEN' },
      { value: 'DTKS', label: 'DTKS' },
    ],
    prefillFrom: 'snapshot.registry',
  },
  {
    name: 'registrySource',
    label: 'Sumber data',
    type: 'text',
    required: true,
    help: 'Aplikasi atau berkas tempat data diperiksa, misalnya SIKS-NG.',
    prefillFrom: 'snapshot.source',
  },
  {
    name: 'snapshotPeriod',
    label: 'Periode data',
    type: 'text',
    required: true,
    help: 'Periode yang tertulis pada data, misalnya triwulan III tahun 2026.',
    prefillFrom: 'snapshot.period',
  },
  { name: 'checkedOn', label: 'Tanggal pengecekan', type: 'date', required: true, prefillFrom: 'today' },
  {
    name: 'checkedTime',
    label: 'Pukul pengecekan',
    type: 'text',
    required: false,
    help: 'Contoh: 09.41',
  },
  { name: 'checkedBy', label: 'Petugas pengecek', type: 'text', required: true, prefillFrom: 'account.name' },
] as const satisfies FieldList

export const registryFoundField = {
  name: 'registryFound',
  label: 'Nama ditemukan dalam data',
  type: 'boolean',
  required: true,
} as const

/** Programmes a register shows for a family. */
export const programmeChoices = [
  { value: 'PKH', label: 'PKH' },
  { value: 'Sembako', label: 'Program Sembako' },
  { value: 'PBI-JK', label: 'PBI Jaminan Kesehatan' },
  { value: 'PIP', label: 'Program Indonesia Pintar' },
  { value: 'ATENSI', label: 'ATENSI' },
] as const
