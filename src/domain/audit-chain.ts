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
  readonly previousHash: string
}

/** What the first event of a chain names as the hash before it. */
export const CHAIN_START = '0'.repeat(64)

/** The text whose SHA-256 is an event's hash: a JSON array of its fields in this fixed order. */
export const chainedText = (event: ChainedEvent): string =>
  JSON.stringify([
    event.seq,
    event.at,
    event.accountId,
    event.entry,
    event.subject,
    event.subjectId,
    event.before,
    event.after,
    event.previousHash,
  ])

/**
 * True for an event that follows the one before it: next in number, naming that one's hash, and with the hash of its own
 * text.
 */
export const followsInChain = (
  event: ChainedEvent & { readonly hash: string },
  previous: { readonly seq: number; readonly hash: string },
  hashOf: (text: string) => string,
): boolean =>
  event.seq === previous.seq + 1 && event.previousHash === previous.hash && event.hash === hashOf(chainedText(event))
