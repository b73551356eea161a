import type { Role } from './role.ts'

/** What a role may be given, in the words of the screen that shows the matrix and of a refusal. */
export const rightNames = {
  'visit.register': 'Mendaftarkan tamu',
  'visit.read': 'Melihat tamu, antrian, dan berkas',
  'personal.read': 'Melihat NIK, No. KK, dan telepon seutuhnya',
  'queue.serve': 'Memanggil dan melayani nomor antrian',
  'application.handle': 'Memeriksa persyaratan dan menjalankan langkah',
  'eligibility.override': 'Menerima syarat yang tidak terpenuhi',
  'letter.draft': 'Menyusun surat',
  'letter.verify': 'Memeriksa dan memaraf surat',
  'letter.number': 'Mengambil nomor surat',
  'letter.sign': 'Mencatat tanda tangan surat',
  'letter.void': 'Membatalkan surat bernomor',
  'handover.record': 'Mencatat serah terima',
  'complaint.register': 'Mencatat pengaduan',
  'complaint.read': 'Melihat register pengaduan',
  'paper.print': 'Mencetak dan menyimpan dokumen',
  'closing.close': 'Menutup hari',
  'backup.make': 'Membuat cadangan',
  'settings.change': 'Mengubah pengaturan kantor',
  'breach.handle': 'Menangani insiden data pribadi',
  'retention.draw': 'Menyusun daftar arsip usul musnah',
  'account.manage': 'Mengelola akun dan hak akses',
  'audit.read': 'Membaca jejak audit',
} as const

export type RoleRight = keyof typeof rightNames

/** What an entry of the contract asks for: `public` nothing, `session` only that somebody is signed in. */
export type Right = 'public' | 'session' | RoleRight

export const roleRights = Object.keys(rightNames) as RoleRight[]

/**
 * The shipped matrix; an office may change it (`rights.save`). Verification goes by tiers, as the decrees guarantee
 * ("verifikasi secara bertingkat"): back office drafts, verifier or head of division checks, head of office signs. The
 * administrator looks after the computer and sees nobody's data.
 */
export const shippedRights: Readonly<Record<Role, readonly RoleRight[]>> = {
  'front-office': [
    'visit.register',
    'visit.read',
    'personal.read',
    'queue.serve',
    'application.handle',
    'letter.draft',
    'handover.record',
    'complaint.register',
    'complaint.read',
    'paper.print',
    'closing.close',
    'backup.make',
  ],
  'back-office': [
    'visit.read',
    'personal.read',
    'application.handle',
    'letter.draft',
    'letter.number',
    'letter.sign',
    'letter.void',
    'handover.record',
    'complaint.read',
    'paper.print',
    'breach.handle',
    'retention.draw',
  ],
  verifier: ['visit.read', 'personal.read', 'application.handle', 'letter.verify', 'complaint.read', 'paper.print'],
  'head-of-division': [
    'visit.read',
    'eligibility.override',
    'letter.verify',
    'letter.sign',
    'complaint.read',
    'paper.print',
    'breach.handle',
    'audit.read',
  ],
  'head-of-office': [
    'visit.read',
    'eligibility.override',
    'letter.sign',
    'letter.void',
    'complaint.read',
    'paper.print',
    'breach.handle',
    'audit.read',
  ],
  companion: ['complaint.register'],
  administrator: ['settings.change', 'account.manage', 'backup.make', 'retention.draw', 'audit.read'],
}

export type RightsMatrix = Readonly<Record<Role, readonly RoleRight[]>>

/** True where one of the roles has the right. */
export const mayDo = (matrix: RightsMatrix, roles: readonly Role[], right: RoleRight): boolean =>
  roles.some(role => matrix[role].includes(right))

/** Everything that the roles may do together. */
export const rightsOf = (matrix: RightsMatrix, roles: readonly Role[]): RoleRight[] =>
  roleRights.filter(right => mayDo(matrix, roles, right))
