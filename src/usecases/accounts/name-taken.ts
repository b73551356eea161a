import { type Refused, refused } from '#contract/reply.ts'
import type { Store } from '#ports/store.ts'

/** Two accounts of one name could not be told apart on the first screen or in the audit trail. */
export async function nameTaken(store: Store, name: string, but: string | null): Promise<Refused<'name-taken'> | null> {
  const same = (await store.accounts.list()).some(
    account => account.id !== but && account.name.toLocaleLowerCase('id') === name.toLocaleLowerCase('id'),
  )
  const detail = 'Nama ini sudah dipakai akun lain. Tambahkan nama belakang atau bagiannya.'
  return same ? refused('name-taken', detail, [{ path: 'name', detail }]) : null
}
