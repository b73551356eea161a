import type { BackupPlace, SecondFailure } from '#domain/backup.ts'
import { type CopyFile, SecondPlaceFailed } from '#ports/backup.ts'
import type { Ports } from '#ports/ports.ts'

/** The files of both places. A second place that cannot be read takes nothing from the first. */
export async function copiesLyingThere(
  { files, secondPlace }: Pick<Ports, 'files' | 'secondPlace'>,
  secondFolder: string | null,
): Promise<{ copies: (CopyFile & { place: BackupPlace })[]; failure: SecondFailure | null }> {
  const local = (await files.backups()).map(copy => ({ ...copy, place: 'local' as const }))
  if (secondFolder === null) return { copies: local, failure: null }
  try {
    const second = (await secondPlace.list(secondFolder)).map(copy => ({ ...copy, place: 'second' as const }))
    return { copies: [...local, ...second], failure: null }
  } catch (error) {
    if (!(error instanceof SecondPlaceFailed)) throw error
    return { copies: local, failure: error.failure }
  }
}
