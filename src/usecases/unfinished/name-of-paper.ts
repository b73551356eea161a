import { letterDate } from '#domain/business-day.ts'
import { periodText } from '#domain/registers/period.ts'
import { sealedAbout } from '#domain/sealed.ts'
import { ticketLabel } from '#domain/ticket.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { LetterRecord } from '#ports/records.ts'
import type { DocumentRef } from '../paper/wanted-paper.ts'

/** A paper in the clerk's words, by its kind and number: it names nobody. */
export async function nameOfPaper({ store, registers }: OpenDesk, ref: DocumentRef): Promise<string> {
  switch (ref.kind) {
    case 'ticket': {
      const ticket = await store.tickets.find(ref.ticketId)
      return ticket ? `Nomor antrian ${ticketLabel(ticket.lane, ticket.number)}` : 'Nomor antrian'
    }
    case 'application-receipt':
      return `Tanda terima berkas ${(await store.applications.find(ref.applicationId))?.receiptNumber ?? ''}`.trim()
    case 'missing-papers':
      return `Lembar kekurangan ${(await store.applications.find(ref.applicationId))?.missingSheetNumber ?? ''}`.trim()
    case 'letter':
    case 'letter-archive': {
      const letter = await store.letters.find(ref.letterId)
      return letter === null ? 'Surat' : nameOfLetter(letter, await store.letters.sealedIds())
    }
    case 'letters':
      return 'Surat-surat yang dicetak bersama'
    case 'complaint-receipt':
      return `Tanda terima pengaduan ${(await store.complaints.find(ref.complaintId))?.number ?? ''}`.trim()
    case 'guest-book':
    case 'letter-agenda':
    case 'handover-book':
    case 'complaint-register':
    case 'closing-sheet':
      return `${dayPapers[ref.kind]}, ${letterDate(ref.date)}`
    case 'due-list':
      return 'Daftar jatuh tempo'
    case 'register':
      return `${registers.find(ref.register)?.name ?? 'Register'}, ${periodText(ref.period)}`
    case 'destruction-list':
      return 'Daftar arsip usul musnah'
    case 'person-copy':
      return 'Salinan data pribadi'
    case 'breach-notice':
      return 'Pemberitahuan insiden data pribadi'
    case 'affected-list':
      return 'Daftar orang terdampak'
    case 'salvage-report':
      return 'Laporan penyelamatan data'
    case 'service-leaflet':
      return 'Selebaran layanan'
    case 'requirement-poster':
      return 'Poster persyaratan'
    case 'procedure-board':
      return 'Papan alur pelayanan'
    case 'service-pledge':
      return 'Maklumat pelayanan'
    case 'motto':
      return 'Moto pelayanan'
    case 'complaint-board':
      return 'Papan kanal pengaduan'
    case 'test-page':
      return 'Halaman uji'
  }
}

const dayPapers = {
  'guest-book': 'Buku tamu',
  'letter-agenda': 'Agenda surat',
  'handover-book': 'Buku serah terima',
  'complaint-register': 'Register pengaduan',
  'closing-sheet': 'Lembar tutup hari',
} as const

/** A letter by its number; one without says what it is, unless that would tell of a sealed case. */
export const nameOfLetter = ({ id, numberText, title }: LetterRecord, sealed: ReadonlySet<string>): string =>
  numberText === null ? (sealed.has(id) ? sealedAbout : title) : `Surat nomor ${numberText}`
