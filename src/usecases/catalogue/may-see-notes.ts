import { mayDo } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The slips found in the decrees are for whoever can have them mended. */
export async function maySeeNotes({ store, asker }: OpenDesk): Promise<boolean> {
  const account = await store.accounts.find(asker.accountId)
  return mayDo(await store.rights.matrix(), account?.roles ?? [], 'settings.change')
}
