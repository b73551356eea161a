import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { workRows } from './work-rows.ts'

/** The lists and the board of unfinished work. */
export const listApplications = async (
  desk: OpenDesk,
  input: ParsedInputOf<'application.list'>,
): Promise<ReplyOf<'application.list'>> => granted(await workRows(desk, input.work))
