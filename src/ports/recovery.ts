/** A recovery key that has been shown and not yet confirmed, and the groups (1 to 8) its keeper will be asked for. */
export type BegunRecoveryKey = { readonly text: string; readonly asked: readonly [number, number] }

/** Recovery keys on their way to paper, in memory alone. Each belongs to the session that began it. */
export type Recovery = {
  begin(sessionId: string, begun: BegunRecoveryKey): void
  begun(sessionId: string): BegunRecoveryKey | null
  forget(): void
  /** The public half of a recovery key, by which the store knows it. */
  recovererOf(bytes: Uint8Array): string
}

/** The recovery key in force, without the key: `recoverer` is its public half. */
export type RecoveryKeyRecord = {
  recoverer: string
  madeAt: string
  failedTries: number
  lastFailureAt: string | null
}
