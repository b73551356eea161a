import { categoryText, channelText } from '#domain/complaint.ts'
import { relationText } from '#domain/handover.ts'
import { letterStateText } from '#domain/letter-progress.ts'
import { priorityText, ticketStateText } from '#domain/ticket.ts'

/** What the codes of the tables are called on a sheet that a person reads, by column. */
const words = {
  sex: { male: 'L', female: 'P' },
  purpose: {
    service: 'Layanan',
    complaint: 'Pengaduan',
    information: 'Informasi',
    meeting: 'Bertemu pejabat',
    other: 'Keperluan lain',
  },
  actingFor: {
    self: 'Diri sendiri',
    family: 'Keluarga',
    proxy: 'Pemberi kuasa',
    'village-officer': 'Warga desa/kelurahan',
    institution: 'Lembaga',
  },
  priority: priorityText,
  ticketState: ticketStateText,
  applicationState: {
    open: 'Diperiksa',
    incomplete: 'Menunggu berkas',
    complete: 'Dikerjakan',
    ready: 'Siap diserahkan',
    'handed-over': 'Selesai',
    cancelled: 'Dibatalkan',
  },
  letterState: letterStateText,
  numberState: { used: 'Terpakai', void: 'Batal', outside: 'Dari luar' },
  printState: {
    unprinted: 'Belum dicetak',
    printed: 'Tercetak',
    failed: 'Gagal cetak',
    unknown: 'Tidak pasti tercetak',
  },
  relation: relationText,
  signedOn: { paper: 'Di buku', pad: 'Di layar' },
  channel: channelText,
  category: categoryText,
} as const satisfies Record<string, Readonly<Record<string, string>>>

export type WordList = keyof typeof words

/** The word for a code; a code without a word stays as it is. */
export function wordFor(list: WordList, code: string): string {
  const known: Readonly<Record<string, string>> = words[list]
  const word = Object.hasOwn(known, code) ? known[code] : undefined
  return word === undefined ? code : word.charAt(0).toUpperCase() + word.slice(1)
}
