import type { Secrets } from '#ports/ports.ts'
import type { DueGroup } from '#ports/retention.ts'

/** What fixes a list: every kind with its years, days and record ids, in this order. */
export const contentHashOf = (groups: readonly DueGroup[], { digest }: Pick<Secrets, 'digest'>): string =>
  digest(JSON.stringify(groups.map(({ kind, years, count, from, to, ids }) => [kind, years, count, from, to, ids])))
