import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { folderNotWritable } from '../paper/draw-pdf.ts'
import { inFileName } from '../paper/wanted-paper.ts'
import { knownVersions } from './office-standards.ts'

/** Writes the file of a version into the folder of the day under the next version's number, to be edited and imported. */
export async function saveStandardCopy(
  desk: WorkDesk,
  { standardId, version }: ParsedInputOf<'standard.save-copy'>,
): Promise<ReplyOf<'standard.save-copy'>> {
  const base = await desk.read(async store => {
    const versions = await knownVersions({ ...desk, store }, desk.office)
    const same = versions.filter(({ standard }) => standard.id === standardId)
    const known = same.find(({ standard }) => standard.version === version)
    if (known === undefined) return null
    return {
      text: known.record === null ? desk.catalogue.textOf(standardId) : await store.standards.text(known.record.hash),
      next: Math.max(...same.map(({ standard }) => standard.version)) + 1,
    }
  })
  if (base === null || base.text === null)
    return refused('not-found', 'Standar itu tidak ada lagi. Muat ulang daftarnya.')
  const day = businessDate(desk.now(), desk.office.zone)
  try {
    const written = await desk.files.writeWhole(
      `${day}/${inFileName(standardId)}-versi-${base.next}.yaml`,
      base.text.replace(/^version:.*$/m, `version: ${base.next}`),
    )
    return granted({ path: written.path, bytes: written.bytes })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
