/** An audit event without its own hash. */
export type ChainedEvent = {
  readonly seq: number
  readonly at: string
  readonly accountId: string | null
  readonly entry: string
  readonly subject: string
  readonly subjectId: string
  readonly before: string | null
  readonly after: string | null
  /** Random, so that nobody can guess what was destroyed from its seal; null in events from before there were seals. */
  readonly salt: string | null
  readonly previousHash: string
}

/** An audit event as the store keeps it. */
export type LinkedEvent = ChainedEvent & {
  readonly hash: string
  /** Stands in the chain for a payload that was destroyed; null while the payload is there, and in the oldest events. */
  readonly seal: string | null
  /** The destruction list that took before, after and salt away. */
  readonly destroyedBy: string | null
}

type Hashing = (text: string) => string

/** What the first event of a chain names as the hash before it. */
export const CHAIN_START = '0'.repeat(64)

/** The seal of an event's payload: the chain is computed over it, so the payload can go and the chain still holds. */
export const sealOf = (event: Pick<ChainedEvent, 'salt' | 'before' | 'after'>, hashOf: Hashing): string =>
  hashOf(JSON.stringify([event.salt, event.before, event.after]))

/** SHA-256 of a JSON array of the event's fields in this fixed order, the payload by its seal. */
export function hashOfEvent(event: ChainedEvent, hashOf: Hashing): string {
  const payload = event.salt === null ? [event.before, event.after] : [sealOf(event, hashOf)]
  return hashOfFields(event, payload, hashOf)
}

/**
 * True for an event that follows the one before it: next in number, naming that one's hash, and with the hash of its own
 * fields. Of an event whose payload was destroyed before there were seals the number and the link are all that can be
 * seen here; the digest of its destruction list covers the rest.
 */
export function followsInChain(
  event: LinkedEvent,
  previous: { readonly seq: number; readonly hash: string },
  hashOf: Hashing,
): boolean {
  if (event.seq !== previous.seq + 1 || event.previousHash !== previous.hash) return false
  if (event.destroyedBy === null) return event.seal === null && event.hash === hashOfEvent(event, hashOf)
  if (event.before !== null || event.after !== null || event.salt !== null) return false
  return event.seal === null || event.hash === hashOfFields(event, [event.seal], hashOf)
}

/** The digest of destroyed payloads, one event further: who destroys tells it in the chain, who verifies makes it again. */
export const digestOn = (digest: string, event: LinkedEvent, hashOf: Hashing): string =>
  hashOf(JSON.stringify([digest, ...fields(event), event.seal, event.previousHash, event.hash]))

const fields = ({ seq, at, accountId, entry, subject, subjectId }: ChainedEvent) => [
  seq,
  at,
  accountId,
  entry,
  subject,
  subjectId,
]

const hashOfFields = (event: ChainedEvent, payload: readonly (string | null)[], hashOf: Hashing): string =>
  hashOf(JSON.stringify([...fields(event), ...payload, event.previousHash]))
