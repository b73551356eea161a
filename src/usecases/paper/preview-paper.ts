import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { findPaper } from './find-paper.ts'

/** A paper as the page that would be printed now. */
export async function previewPaper(
  desk: OpenDesk,
  input: ParsedInputOf<'paper.preview'>,
): Promise<ReplyOf<'paper.preview'>> {
  const found = await findPaper(desk, input.document, 'preview')
  return found.ok ? granted(found.paper.page) : found
}
