/** The office itself in a wording: `{office.name}`, with what an administrator types for each part. */
export const OFFICE = 'office'
export const officeLabel = 'Kantor'
export const officePartNames = {
  name: 'nama',
  seat: 'kedudukan',
  zone: 'zona waktu',
  region: 'daerah',
  head: 'kepala daerah',
} as const
export type OfficePart = keyof typeof officePartNames
