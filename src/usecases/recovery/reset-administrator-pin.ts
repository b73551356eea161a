import type { ParsedInputOf, ReplyOf } from '#contract/contract.ts'
import { granted, type Refused, refused } from '#contract/reply.ts'
import { parseRecoveryKey } from '#domain/recovery-key.ts'
import { isAheadOf, mayTryRecovery } from '#domain/sign-in-tries.ts'
import type { PublicWorkDesk } from '#ports/ports.ts'
import { sealedPin } from '../accounts/sealed-pin.ts'
import { waitText } from '../session/try-pin.ts'

type Refusal = Refused<'wrong-recovery-key' | 'must-wait' | 'not-administrator' | 'no-recovery-key'>

/** An administrator who forgot the PIN, or is locked, gets a new one by the paper in the safe. */
export async function resetAdministratorPin(
  desk: PublicWorkDesk,
  { recoveryKey, accountId, pin }: ParsedInputOf<'recovery.reset-pin'>,
): Promise<ReplyOf<'recovery.reset-pin'>> {
  const parsed = parseRecoveryKey(recoveryKey)
  if (!parsed.ok)
    return refused('recovery-key-mistyped', parsed.sentence, [{ path: 'recoveryKey', detail: parsed.sentence }])
  const counted = await countTry(desk, accountId)
  if (!counted.ok) return counted
  if (desk.recovery.recovererOf(parsed.bytes) !== counted.recoverer)
    return refused('wrong-recovery-key', 'Ini bukan kunci pemulihan yang berlaku. Pakai kertas yang dicetak terakhir.')
  const sealed = await sealedPin(desk.secrets, pin)
  await desk.transact(async store => {
    const inForce = await store.recoveryKey.find()
    if (inForce !== null) await store.recoveryKey.save({ ...inForce, failedTries: 0, lastFailureAt: null })
    await store.accounts.update(accountId, sealed)
    await store.accounts.endSessionsOf(accountId, desk.now())
  })
  return granted({})
}

/** As with a PIN, the try is counted before it is judged. */
const countTry = (desk: PublicWorkDesk, accountId: string): Promise<{ ok: true; recoverer: string } | Refusal> =>
  desk.transact(async store => {
    const account = await store.accounts.find(accountId)
    if (account === null || account.retiredAt !== null || !account.roles.includes('administrator'))
      return refused(
        'not-administrator',
        'Kunci pemulihan hanya mengganti PIN administrator. Pilih akun administrator.',
      )
    const inForce = await store.recoveryKey.find()
    if (inForce === null) return refused('no-recovery-key', 'Kantor ini belum pernah membuat kunci pemulihan.')
    const now = desk.now()
    const answer = mayTryRecovery(inForce, now)
    if (answer.may !== 'try') {
      if (isAheadOf(inForce, now)) await store.recoveryKey.save({ ...inForce, lastFailureAt: now })
      return refused(
        'must-wait',
        `Kunci pemulihan salah beberapa kali. Tunggu ${waitText(answer.seconds)}, lalu coba lagi.`,
      )
    }
    await store.recoveryKey.save({ ...inForce, failedTries: inForce.failedTries + 1, lastFailureAt: now })
    return { ok: true, recoverer: inForce.recoverer }
  })
