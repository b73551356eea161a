import type { OutputOf } from '#contract/contract.ts'
import { secondFailureTexts, workText } from '../parts/backup-words.ts'
import { agoText } from '../parts/times.ts'
import type { Light } from './lights.ts'

type Latest = NonNullable<OutputOf<'backup.latest'>>

const STALE_HOURS = 26

/** Well only while what is recorded would outlive this computer's disk; else what is wrong and what would be lost. */
export function backupLight(latest: OutputOf<'backup.latest'> | undefined, now: string): Light {
  if (latest === undefined) return { tone: 'neutral', text: 'Cadangan diperiksa', help: 'Cadangan sedang diperiksa.' }
  if (latest === null) {
    return {
      tone: 'attention',
      text: 'Belum ada cadangan',
      help: 'Cadangan dibuat saat tutup hari, atau sekarang di layar Cadangan.',
    }
  }
  const { elsewhere } = latest
  const flaw = flawOf(latest, now)
  if (elsewhere === null || flaw !== null) {
    return {
      tone: 'attention',
      text: elsewhere === null ? 'Belum ada di disk lain' : `Cadangan luar ${agoText(elsewhere.at, now)}`,
      help: [flaw, ageText(latest, now), lossText(latest.unsaved)].filter(Boolean).join(' '),
    }
  }
  const ago = agoText(elsewhere.at, now)
  return {
    tone: 'ok',
    text: `Cadangan aman, ${ago}`,
    short: 'Cadangan aman',
    help: `Salinan di disk lain dibuat dan dibaca kembali ${ago}.`,
  }
}

function flawOf({ secondFolder, failure, elsewhere, unsaved }: Latest, now: string): string | null {
  if (secondFolder === null) return 'Folder cadangan kedua belum dipilih. Pilih di layar Cadangan.'
  if (failure !== null) return secondFailureTexts[failure]
  if (elsewhere === null)
    return 'Folder cadangan kedua berada di disk yang sama dengan data, atau belum dipakai. Pilih disk lain, lalu buat cadangan.'
  const hours = (Date.parse(now) - Date.parse(elsewhere.at)) / 3_600_000
  const stale = hours > STALE_HOURS && unsaved.visits + unsaved.letterNumbers > 0
  return stale ? 'Salinan di disk lain sudah lama. Buat cadangan baru.' : null
}

const ageText = ({ at, elsewhere }: Latest, now: string): string =>
  elsewhere === null
    ? `Salinan terakhir dibuat ${agoText(at, now)}, hanya di disk komputer ini.`
    : `Salinan terakhir di disk lain dibuat ${agoText(elsewhere.at, now)}.`

function lossText(unsaved: Latest['unsaved']): string {
  const lost = workText(unsaved)
  const what = lost === null ? 'tidak ada kunjungan atau nomor surat yang hilang' : `${lost} hilang`
  return `Bila disk komputer ini rusak sekarang, ${what}.`
}
