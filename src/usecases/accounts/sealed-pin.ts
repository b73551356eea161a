import type { Secrets } from '#ports/ports.ts'
import type { AccountRecord } from '#ports/records.ts'

/** What is kept of a newly chosen PIN: its hash with a salt of its own, and no wrong tries. */
export async function sealedPin(
  secrets: Secrets,
  pin: string,
): Promise<Pick<AccountRecord, 'pinSalt' | 'pinHash' | 'failedTries' | 'lastFailureAt'>> {
  const pinSalt = secrets.random()
  return { pinSalt, pinHash: await secrets.hashPin(pin, pinSalt), failedTries: 0, lastFailureAt: null }
}
