import type { Progress } from '#domain/progress.ts'
import { LongWork } from './long-work.tsx'

const doings: Record<Progress['doing'], string> = {
  prove: 'Membaca setiap halaman salinan.',
  put: 'Menyalin ke folder kedua dan membacanya kembali.',
  bring: 'Mengambil salinan dari folder kedua.',
  replace: 'Menyimpan data sekarang, lalu memasang salinan di tempatnya.',
}

type Props = {
  /** What is done while nothing can be counted. */
  first: string
  progress: Progress | null
  onCancel: () => void
}

/** Work with a copy: what is being done, how far it is, and the way to stop it while that changes nothing. */
export const CopyWork = ({ first, progress, onCancel }: Props) =>
  progress?.doing === 'replace' ? (
    <LongWork what={doings.replace} />
  ) : (
    <LongWork
      what={progress === null ? first : doings[progress.doing]}
      progress={progress === null ? undefined : counted(progress)}
      onCancel={onCancel}
    />
  )

/** Tables as they are, bytes in MB. */
function counted({ doing, done, all }: Progress) {
  if (doing === 'prove') return { done, all, unit: 'bagian' }
  const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  return { done: inMegabytes(done), all: inMegabytes(all), unit: 'MB' }
}
