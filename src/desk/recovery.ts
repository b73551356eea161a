import type { BegunRecoveryKey, Recovery } from '#ports/recovery.ts'
import { recovererOf } from '#store/recovery-wrap.ts'

export function recoveryInMemory(): Recovery {
  let held: { sessionId: string; begun: BegunRecoveryKey } | null = null
  return {
    begin(sessionId, begun) {
      held = { sessionId, begun }
    },
    begun: sessionId => (held?.sessionId === sessionId ? held.begun : null),
    forget() {
      held = null
    },
    recovererOf,
  }
}
