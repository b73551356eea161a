import type { OutputOf } from '#contract/contract.ts'
import type { Tone } from '../parts/state-badge.tsx'

/** `short` stands where there is no room for `text`. */
export type Light = { tone: Tone; text: string; short?: string; help: string }

type Settings = OutputOf<'settings.read'>['settings']
type Printers = OutputOf<'printer.list'>

/** How the counter's printers are, in few words and in a sentence that says what to do. */
export function printerLight(settings: Settings | undefined, printers: Printers | undefined, refused: boolean): Light {
  if (refused) {
    return {
      tone: 'attention',
      text: 'Printer tidak terbaca',
      help: 'Daftar printer komputer ini tidak dapat dibaca. Nomor antrian tetap ditampilkan besar di layar.',
    }
  }
  if (!settings || !printers) return { tone: 'neutral', text: 'Printer diperiksa', help: 'Printer sedang diperiksa.' }
  const wanted = [settings.ticketPrinter, settings.letterPrinter].filter(name => name !== null)
  if (wanted.length === 0) {
    return {
      tone: 'attention',
      text: 'Printer belum dipilih',
      help: 'Pilih printer untuk nomor antrian dan surat di Pengaturan.',
    }
  }
  for (const name of wanted) {
    const printer = printers.find(each => each.name === name)
    if (!printer) {
      return {
        tone: 'problem',
        text: 'Printer tidak ada',
        help: `Printer ${name} tidak ditemukan. Nyalakan dan sambungkan, atau pilih printer lain di Pengaturan.`,
      }
    }
    if (!printer.ready) {
      return { tone: 'problem', text: 'Printer berhenti', help: `Printer ${name} belum siap: ${printer.state}.` }
    }
  }
  return { tone: 'ok', text: 'Printer siap', help: `Siap: ${[...new Set(wanted)].join(' dan ')}.` }
}
