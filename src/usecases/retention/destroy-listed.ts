import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, type Refused, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import type { WorkDesk } from '#ports/ports.ts'
import type { DestructionListRecord } from '#ports/retention.ts'
import type { Store } from '#ports/store.ts'
import { contentHashOf } from './content-hash.ts'
import { dueGroups } from './due-groups.ts'
import { needsOtherAccount } from './needs-other-account.ts'

type Input = ParsedInputOf<'retention.destroy'>
type Refusal = Refused<'same-person' | 'wrong-state' | 'list-outdated' | 'date-invalid'>

/**
 * Carries out a list that was printed and signed: takes away what its records say of people, then writes the store anew
 * so that no free page or log keeps it.
 */
export async function destroyListed(desk: WorkDesk, input: Input): Promise<ReplyOf<'retention.destroy'>> {
  const done = await desk.transact(async store => {
    const list = await store.retention.findList(input.listId)
    if (list === null) return refused<never>('not-found', 'Daftar itu tidak ditemukan. Muat ulang layar Data pribadi.')
    const refusal = await whyNot(desk, store, list, input)
    if (refusal !== null) return refusal
    const { payloadsDigest, persons } = await store.retention.destroy(list)
    await store.retention.settleList(list.id, {
      destroyedAt: desk.now(),
      destroyedBy: desk.asker.accountId,
      signedBy: input.signedBy,
      signedOn: input.signedOn,
      payloadsDigest,
    })
    const records = list.groups.reduce((sum, { count }) => sum + count, 0)
    return granted({ records, persons, copies: await store.retention.copies(list) })
  })
  if (done.ok) await desk.database.scrub()
  return done
}

async function whyNot(
  desk: WorkDesk,
  store: Store,
  list: DestructionListRecord,
  { signedOn }: Input,
): Promise<Refusal | null> {
  if (list.destroyedAt !== null) return refused('wrong-state', 'Daftar ini sudah dilaksanakan. Tidak ada yang berubah.')
  if (needsOtherAccount(desk, list))
    return refused('same-person', 'Daftar ini Anda susun sendiri. Minta administrator lain melaksanakannya.')
  const { zone } = desk.office
  if (signedOn < businessDate(list.drawnAt, zone) || signedOn > businessDate(desk.now(), zone))
    return refused(
      'date-invalid',
      'Tanggal tanda tangan harus sejak daftar disusun dan paling lambat hari ini. Perbaiki tanggalnya.',
      [{ path: 'signedOn', detail: 'Sejak daftar disusun, paling lambat hari ini.' }],
    )
  const outdated = refused<'list-outdated'>(
    'list-outdated',
    'Isi daftar ini tidak lagi cocok dengan arsip yang jatuh tempo. Susun daftar baru, lalu mintakan tanda tangan lagi.',
  )
  if (contentHashOf(list.groups, desk.secrets) !== list.contentHash) return outdated
  const due = await dueGroups(desk, store, list.asOf)
  return list.groups.every(group => isStillDue(group, due)) ? null : outdated
}

/** A record may have come back to work, or gone by another list; the trail is a range and only grows. */
function isStillDue(
  { kind, ids }: DestructionListRecord['groups'][number],
  due: DestructionListRecord['groups'],
): boolean {
  const now = due.find(group => group.kind === kind)
  if (now === undefined) return false
  const still = new Set(now.ids)
  return kind === 'audit' || ids.every(id => still.has(id))
}
