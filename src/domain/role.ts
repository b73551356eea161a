/** What somebody does in the office; one account may have several roles, as in an office of two people. */
export const roles = [
  'front-office',
  'back-office',
  'verifier',
  'head-of-division',
  'head-of-office',
  'companion',
  'administrator',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Readonly<Record<Role, string>> = {
  'front-office': 'Petugas loket',
  'back-office': 'Pembuat dokumen',
  verifier: 'Verifikator',
  'head-of-division': 'Kepala bidang',
  'head-of-office': 'Kepala dinas',
  companion: 'Pendamping',
  administrator: 'Administrator',
}
