import type { OutputOf } from '#contract/contract.ts'
import type { Zone } from '#domain/business-day.ts'
import { clockSentence } from '#domain/clock.ts'
import type { Tone } from '../parts/state-badge.tsx'

type Health = OutputOf<'health.read'>
type Disk = Health['disks'][number]
type Filling = Disk['filledBy'][number]

/** What is wrong with this computer, in a sentence; `steps` say what to do where that takes more than a sentence. */
export type HealthNote = {
  about: 'data' | 'output' | 'clock'
  tone: Tone
  text: string
  steps: string[]
  filledBy: { what: string; size: string; folder: string }[]
}

const names: Record<Disk['place'], string> = { data: 'Disk data', output: 'Disk folder hasil' }
const fillings: Record<Filling['what'], string> = { copies: 'Salinan cadangan', outputs: 'Surat, register, dan paket' }

export function healthNotes({ disks, clock }: Health, now: string, zone: Zone): HealthNote[] {
  const notes = disks.flatMap(disk => diskNote(disk) ?? [])
  if (clock === null) return notes
  return [{ about: 'clock', tone: 'problem', text: clockSentence(clock, now, zone), steps: [], filledBy: [] }, ...notes]
}

function diskNote({ place, folder, room, freeBytes, filledBy }: Disk): HealthNote | null {
  if (room === 'enough') return null
  if (room === null || freeBytes === null)
    return {
      about: place,
      tone: 'attention',
      text: 'Folder hasil tidak menjawab. Pelayanan tetap berjalan; surat dan register belum dapat disimpan ke sana.',
      steps: [
        'Periksa kabel jaringan dan apakah komputer tempat folder itu berada sudah menyala.',
        `Tunggu sebentar, lalu simpan lagi. Foldernya: ${folder}`,
      ],
      filledBy: [],
    }
  const left = `sisa ${sizeText(freeBytes)}`
  const stops = place === 'data' ? ' Tamu masih dapat didaftarkan; salinan berkala berhenti sampai ada tempat.' : ''
  const outputs = filledBy.find(({ what }) => what === 'outputs')
  return {
    about: place,
    tone: room === 'scarce' ? 'problem' : 'attention',
    text:
      room === 'scarce' ? `${names[place]} hampir habis, ${left}.${stops}` : `${names[place]} mulai penuh, ${left}.`,
    steps: [
      'Hapus unduhan dan berkas yang tidak dipakai di komputer ini, lalu kosongkan keranjang sampahnya.',
      ...(outputs ? ['Pindahkan surat, register, dan paket yang lama ke disk lain.'] : []),
      'Sisakan paling sedikit 1 GB. Jangan menghapus folder data Loket.',
    ],
    filledBy: filledBy.map(({ what, bytes, files, folder }) => ({
      what: fillings[what],
      size: `${sizeText(bytes)}, ${files.toLocaleString('id-ID')} berkas`,
      folder,
    })),
  }
}

/** "320 MB", "1,2 GB". */
export function sizeText(bytes: number): string {
  const megabytes = bytes / (1024 * 1024)
  return megabytes < 1024
    ? `${Math.floor(megabytes).toLocaleString('id-ID')} MB`
    : `${(megabytes / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} GB`
}
