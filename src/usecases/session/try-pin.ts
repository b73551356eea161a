import { type Refused, refused } from '#contract/reply.ts'
import { isAheadOf, mayTry } from '#domain/sign-in-tries.ts'
import type { PublicWorkDesk } from '#ports/ports.ts'
import type { AccountRecord } from '#ports/records.ts'

const locked = () =>
  refused(
    'account-locked',
    'Akun ini terkunci karena PIN salah berkali-kali. Minta administrator memberi PIN baru, atau pakai kunci pemulihan.',
  )

/**
 * Judges one PIN. The try is counted, durably, before it is judged, so that neither tries at the same moment nor a
 * program killed in between are free; the right PIN sets the count back.
 */
export async function tryPin(
  desk: PublicWorkDesk,
  accountId: string,
  pin: string,
): Promise<{ ok: true; account: AccountRecord } | Refused<'wrong-pin' | 'must-wait' | 'account-locked'>> {
  const counted = await desk.transact(async store => {
    const account = await store.accounts.find(accountId)
    if (account === null || account.retiredAt !== null) return null
    const answer = mayTry(account, desk.now())
    if (answer.may === 'try')
      await store.accounts.update(accountId, { failedTries: account.failedTries + 1, lastFailureAt: desk.now() })
    else if (answer.may === 'wait' && isAheadOf(account, desk.now()))
      await store.accounts.update(accountId, { lastFailureAt: desk.now() })
    return { account, answer }
  })
  if (counted === null) return wrongPin()
  const { account, answer } = counted
  if (answer.may === 'never') return locked()
  if (answer.may === 'wait')
    return refused('must-wait', `PIN salah beberapa kali. Tunggu ${waitText(answer.seconds)}, lalu coba lagi.`)
  if ((await desk.secrets.hashPin(pin, account.pinSalt)) !== account.pinHash) return wrongPin()
  await desk.transact(store => store.accounts.update(accountId, { failedTries: 0, lastFailureAt: null }))
  return { ok: true, account }
}

const wrongPin = () => refused('wrong-pin', 'PIN tidak cocok. Periksa nama petugas, lalu ketik PIN sekali lagi.')

export const waitText = (seconds: number): string =>
  seconds < 60 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`
