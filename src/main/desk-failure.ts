import type { StoreFailure } from '#contract/wire.ts'
import type { StartFailed } from '#ports/main-link.ts'

/** Why there is no desk. */
export type DeskFailure = StartFailed<StoreFailure>

/** What the disk said while main looked for the data folder and its key. */
export function deskFailureOf(error: unknown): DeskFailure {
  const failure = failureOf(error)
  return { failure, detail: sentences[failure], ...noCopies }
}

/** Copies are looked for by the desk alone; what main finds out comes before it. */
export const noCopies = { copies: [], refused: null } as const

export const storeMissing: DeskFailure = {
  failure: 'store-missing',
  detail: 'Berkas data tidak ditemukan di folder yang biasa dipakai.',
  ...noCopies,
}

type FolderFailure = Extract<StoreFailure, 'folder-not-writable' | 'disk-full' | 'unknown'>

const sentences: Record<FolderFailure, string> = {
  'folder-not-writable':
    'Folder data tidak dapat dibuat atau ditulisi. Minta admin memberi izin tulis pada folder itu, lalu pilih Coba lagi.',
  'disk-full': 'Ruang simpan komputer penuh. Hapus berkas yang tidak diperlukan, lalu pilih Coba lagi.',
  unknown: 'Folder data atau kuncinya tidak dapat dibaca. Pilih Coba lagi; bila tetap gagal, hubungi admin.',
}

function failureOf(error: unknown): FolderFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(String(code))
  return isRefused ? 'folder-not-writable' : 'unknown'
}
