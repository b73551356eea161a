import type { Migration } from '../migrate.ts'
import { firstDay } from './0001-first-day.ts'
import { unknownPrints } from './0002-unknown-prints.ts'
import { pauses } from './0003-pauses.ts'
import { accounts } from './0004-accounts.ts'
import { retention } from './0010-retention.ts'
import { destruction } from './0011-destruction.ts'
import { personCopies } from './0012-person-copies.ts'
import { breaches } from './0013-breaches.ts'

/** In order; a shipped step is never edited, only followed by another. */
export const migrations: readonly Migration[] = [
  firstDay,
  unknownPrints,
  pauses,
  accounts,
  retention,
  destruction,
  personCopies,
  breaches,
]
