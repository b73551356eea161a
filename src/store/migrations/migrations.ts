import type { Migration } from '../migrate.ts'
import { firstDay } from './0001-first-day.ts'
import { unknownPrints } from './0002-unknown-prints.ts'
import { pauses } from './0003-pauses.ts'
import { accounts } from './0004-accounts.ts'
import { recoveryKey } from './0006-recovery-key.ts'
import { closingAnchors } from './0007-closing-anchors.ts'

/** In order; a shipped step is never edited, only followed by another. */
export const migrations: readonly Migration[] = [firstDay, unknownPrints, pauses, accounts, recoveryKey, closingAnchors]
