import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { LookDesk } from '#ports/ports.ts'
import { letterFile } from '../letters/find-letter.ts'
import { findPaper } from './find-paper.ts'

/** A paper as the page that would be printed now; of the papers only a letter shows whom a sealed case is about. */
export async function previewPaper(
  desk: LookDesk,
  { document }: ParsedInputOf<'paper.preview'>,
): Promise<ReplyOf<'paper.preview'>> {
  const found = await findPaper(desk, document, 'preview')
  if (!found.ok) return found
  if (document.kind === 'letter' && (await letterFile(desk, document.letterId))?.application.confidential)
    desk.noteReading({ subject: 'letter', id: document.letterId })
  for (const reading of found.paper.readings ?? []) desk.noteReading(reading)
  return granted(found.paper.page)
}
