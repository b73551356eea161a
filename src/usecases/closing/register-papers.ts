import type { PrintableDocument } from '#domain/printable.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { complaintRegister } from './complaint-register.ts'
import { guestBook } from './guest-book.ts'
import { handoverBook } from './handover-book.ts'
import { letterAgenda } from './letter-agenda.ts'

export const registerKinds = ['guest-book', 'letter-agenda', 'handover-book', 'complaint-register'] as const
export type RegisterKind = (typeof registerKinds)[number]

const fileNames: Record<RegisterKind, string> = {
  'guest-book': 'buku-tamu',
  'letter-agenda': 'agenda-surat',
  'handover-book': 'buku-serah-terima',
  'complaint-register': 'register-pengaduan',
}

export const registerFileName = (kind: RegisterKind, date: string): string => `${fileNames[kind]}-${date}`

/** One register of one day as pages. */
export async function registerPage(desk: OpenDesk, kind: RegisterKind, date: string): Promise<PrintableDocument> {
  switch (kind) {
    case 'guest-book':
      return desk.documents.guestBook(await guestBook(desk, date))
    case 'letter-agenda':
      return desk.documents.letterAgenda(await letterAgenda(desk, date))
    case 'handover-book':
      return desk.documents.handoverBook(await handoverBook(desk, date))
    case 'complaint-register':
      return desk.documents.complaintRegister(await complaintRegister(desk, date))
  }
}
