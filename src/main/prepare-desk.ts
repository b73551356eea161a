import { chmod } from 'node:fs/promises'
import type { StoreFailure } from '#contract/wire.ts'
import type { DeskInit } from '#ports/main-link.ts'
import type { DeskFailure } from './desk-supervisor.ts'
import { makeFolder } from './make-folder.ts'
import type { Places } from './places.ts'
import { type KeyStore, openKey } from './vault.ts'

/** Makes the data folder (0700) and finds its key; what cannot be had becomes a failure with a screen of its own. */
export async function prepareDesk(
  places: Places,
  keyStore: KeyStore,
  { programVersion, sqliteBinding }: Pick<DeskInit, 'programVersion' | 'sqliteBinding'>,
): Promise<DeskInit | DeskFailure> {
  try {
    makeFolder(places.data)
    // A folder that belongs to another account stays as its owner set it.
    await chmod(places.data, 0o700).catch(() => undefined)
    const kept = await openKey(places, keyStore)
    if (!kept.ok) return { failure: 'wrong-key', detail: kept.detail }
    return {
      dataFolder: places.data,
      outputFolder: places.output,
      resourcesFolder: places.resources,
      key: kept.key,
      keyWarning: kept.warning,
      sqliteBinding,
      programVersion,
    }
  } catch (error) {
    const failure = failureOf(error)
    return { failure, detail: sentences[failure] }
  }
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
