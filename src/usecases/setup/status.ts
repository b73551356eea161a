import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { clockSentence } from '#domain/clock.ts'
import type { Desk } from '#ports/ports.ts'

const noRecoveryKey =
  'Kunci pemulihan belum dibuat. Tanpa kertas itu data hilang bila komputer ini rusak. ' +
  'Minta administrator membuatnya di Pengaturan.'

/** What the first screen needs: set up or not, who may sign in, and what to warn of. */
export async function status(desk: Desk, _input: ParsedInputOf<'setup.status'>): Promise<ReplyOf<'setup.status'>> {
  const office = await desk.store.office.find()
  const accounts = await desk.store.accounts.list()
  const now = desk.now()
  const clock = office && (await desk.store.clock.open())
  const needsRecoveryKey = office !== null && (await desk.store.recoveryKey.find()) === null
  return granted({
    ready: office !== null,
    officeId: office?.officeId ?? null,
    officeName: office?.officeName ?? null,
    counterName: office?.counterName ?? null,
    zone: office?.zone ?? null,
    accounts: accounts
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, name, roles }) => ({ id, name, roles })),
    warnings: [...desk.warnings, ...(needsRecoveryKey ? [noRecoveryKey] : [])],
    clockWarning: clock && office && clockSentence(clock, now, office.zone),
    businessDate: office ? businessDate(now, office.zone) : null,
    now,
  })
}
