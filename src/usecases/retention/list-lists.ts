import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { listNumber } from './list-number.ts'
import { needsOtherAccount } from './needs-other-account.ts'

/** Every destruction list, newest first, and what became of it. */
export async function listLists(
  desk: OpenDesk,
  _input: ParsedInputOf<'retention.lists'>,
): Promise<ReplyOf<'retention.lists'>> {
  const names = new Map((await desk.store.accounts.list()).map(({ id, name }) => [id, name]))
  const lists = await desk.store.retention.lists()
  return granted(
    lists.map(list => ({
      id: list.id,
      number: listNumber(list),
      asOf: list.asOf,
      drawnBy: names.get(list.drawnBy) ?? '',
      needsOther: needsOtherAccount(desk, list),
      groups: list.groups,
      contentHash: list.contentHash,
      destroyed:
        list.destroyedAt === null || list.signedOn === null
          ? null
          : {
              at: list.destroyedAt,
              by: names.get(list.destroyedBy ?? '') ?? '',
              signedBy: list.signedBy ?? [],
              signedOn: list.signedOn,
            },
    })),
  )
}
