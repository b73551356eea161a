import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { WorkDesk } from '#ports/ports.ts'
import { drawPdf, folderNotWritable } from '../paper/draw-pdf.ts'
import { personCopyPaper } from '../paper/person-copy-paper.ts'

/**
 * The copy a person may ask for of what is kept on them. It is written down before a file leaves the store: who looks
 * is known, also where the disk then fails.
 */
export async function copyPerson(
  desk: WorkDesk,
  { personId }: ParsedInputOf<'person.copy'>,
): Promise<ReplyOf<'person.copy'>> {
  const seen = await desk.transact(async store => {
    const kept = await store.personFiles.read(personId)
    if (kept === null) return refused<never>('not-found', 'Data orang itu tidak ditemukan. Cari lagi orangnya.')
    const copy = { id: desk.newId(), personId, madeAt: desk.now(), madeBy: desk.asker.accountId }
    await store.personFiles.addCopy(copy)
    return { ok: true as const, copy, kept, wanted: await personCopyPaper({ ...desk, store }, copy.id) }
  })
  if (!seen.ok) return seen
  if (!seen.wanted.ok) return seen.wanted
  const { copy, kept, wanted } = seen
  const drawn = desk.paper === null ? null : await drawPdf(desk.paper, wanted.paper.page)
  if (drawn?.ok === false) return drawn
  const name = `${businessDate(copy.madeAt, desk.office.zone)}/${wanted.paper.fileName}`
  const text = JSON.stringify({ office: desk.office.officeName, madeAt: copy.madeAt, ...kept }, null, 2)
  try {
    const json = await desk.files.writeWhole(`${name}.json`, `${text}\n`)
    const pdf = drawn && (await desk.files.writeWhole(`${name}.pdf`, drawn.bytes))
    return granted({ copyId: copy.id, json, pdf })
  } catch (error) {
    return folderNotWritable(error, desk)
  }
}
