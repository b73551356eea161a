import { type Refused, refused } from '#contract/reply.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { FolderHangs, FolderNotWritable } from '#ports/files.ts'
import { type Paper, PaperNotDrawn } from '#ports/paper.ts'
import type { WorkDesk } from '#ports/ports.ts'

export const paperUnavailable = (): Refused<'paper-unavailable'> =>
  refused('paper-unavailable', 'PDF hanya dapat dibuat dari jendela Loket. Buka programnya, lalu simpan dari sana.')

/** The finished PDF, or the refusal with what main said of it. */
export async function drawPdf(
  paper: Paper,
  page: PrintableDocument,
): Promise<{ ok: true; bytes: Uint8Array } | Refused<'paper-unavailable'>> {
  try {
    return { ok: true, bytes: await paper.pdf(page) }
  } catch (error) {
    if (error instanceof PaperNotDrawn) return refused('paper-unavailable', error.message)
    throw error
  }
}

/** The refusal for a folder that takes no files; every other error goes on. */
export function folderNotWritable(error: unknown, { files }: WorkDesk): Refused<'folder-not-writable'> {
  if (!(error instanceof FolderNotWritable)) throw error
  return refused('folder-not-writable', folderSentence(error, files.outputFolder))
}

export const folderSentence = (error: FolderNotWritable, folder: string): string =>
  error instanceof FolderHangs
    ? `Folder ${folder} tidak menjawab, jadi tidak ada yang disimpan. Periksa jaringan atau komputer tempat folder itu berada, lalu coba lagi.`
    : `Folder ${folder} tidak dapat ditulisi. Periksa apakah folder itu ada dan boleh ditulisi, lalu coba lagi.`
