import type { Account } from '../../session.ts'

export const roleText: Record<Account['role'], string> = {
  'front-office': 'Petugas loket',
  'back-office': 'Pembuat dokumen',
  verifier: 'Verifikator',
  'head-of-division': 'Kepala bidang',
  'head-of-office': 'Kepala dinas',
  companion: 'Pendamping',
  administrator: 'Administrator',
}
