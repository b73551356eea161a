import type { OutputOf } from '#contract/contract.ts'
import type { Tone } from '../parts/state-badge.tsx'
import { agoText } from '../parts/times.ts'

/** `short` stands where there is no room for `text`. */
export type Light = { tone: Tone; text: string; short?: string; help: string }

type Settings = OutputOf<'settings.read'>['settings']
type Printers = OutputOf<'printer.list'>

const STALE_BACKUP_HOURS = 26

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

/** How old the newest proven backup is. */
export function backupLight(latest: OutputOf<'backup.latest'> | undefined, now: string): Light {
  if (latest === undefined) return { tone: 'neutral', text: 'Cadangan diperiksa', help: 'Cadangan sedang diperiksa.' }
  if (latest === null) {
    return {
      tone: 'attention',
      text: 'Belum ada cadangan',
      help: 'Cadangan dibuat saat tutup hari, atau sekarang melalui layar tutup hari (F10).',
    }
  }
  const ago = agoText(latest.at, now)
  const hours = (Date.parse(now) - Date.parse(latest.at)) / 3_600_000
  return hours > STALE_BACKUP_HOURS
    ? { tone: 'attention', text: `Cadangan ${ago}`, help: `Cadangan terakhir dibuat ${ago}. Buat cadangan baru (F10).` }
    : {
        tone: 'ok',
        text: `Cadangan aman, ${ago}`,
        short: 'Cadangan aman',
        help: `Salinan terakhir dibuat dan dibuka kembali ${ago}.`,
      }
}
