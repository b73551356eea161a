import { createHash } from 'node:crypto'
import { type ChainedEvent, chainedText } from '#domain/audit-chain.ts'

export { CHAIN_START } from '#domain/audit-chain.ts'

/** SHA-256, in hex, of an event without its own hash. */
export const hashOfEvent = (event: ChainedEvent): string =>
  createHash('sha256').update(chainedText(event)).digest('hex')
