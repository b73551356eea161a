import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { contentHashOf } from './content-hash.ts'
import { dueGroups } from './due-groups.ts'
import { listNumber } from './list-number.ts'

/** Fixes a list of what has passed its period by today. Nothing goes by that alone. */
export async function drawList(
  desk: OpenDesk,
  { kinds }: ParsedInputOf<'retention.draw-list'>,
): Promise<ReplyOf<'retention.draw-list'>> {
  const { store, secrets } = desk
  const asOf = businessDate(desk.now(), desk.office.zone)
  const groups = (await dueGroups(desk, store, asOf)).filter(({ kind }) => kinds.includes(kind))
  if (groups.length === 0)
    return refused('nothing-due', 'Belum ada arsip jenis ini yang melewati masa simpannya. Tidak ada yang didaftar.')
  const year = Number(asOf.slice(0, 4))
  const list = { id: desk.newId(), year, serial: await store.retention.nextSerial(year) }
  const contentHash = contentHashOf(groups, secrets)
  await store.retention.addList({
    ...list,
    asOf,
    drawnAt: desk.now(),
    drawnBy: desk.asker.accountId,
    groups,
    contentHash,
    destroyedAt: null,
    destroyedBy: null,
    signedBy: null,
    signedOn: null,
    payloadsDigest: null,
  })
  return granted({ listId: list.id, number: listNumber(list), contentHash })
}
