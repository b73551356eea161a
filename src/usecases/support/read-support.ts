import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { Ports } from '#ports/ports.ts'
import { supportText } from './support-text.ts'

/** What a clerk may send to support. */
export const readSupport = async (
  desk: Ports,
  _input: ParsedInputOf<'support.read'>,
): Promise<ReplyOf<'support.read'>> => granted({ text: await supportText(desk) })
