import type { Migration } from '../migrate.ts'
import { firstDay } from './0001-first-day.ts'
import { unknownPrints } from './0002-unknown-prints.ts'
import { pauses } from './0003-pauses.ts'
import { letterRouting } from './0004-letter-routing.ts'
import { emblem } from './0005-emblem.ts'
import { accounts } from './0006-accounts.ts'
import { recoveryKey } from './0007-recovery-key.ts'
import { closingAnchors } from './0008-closing-anchors.ts'
import { retention } from './0009-retention.ts'
import { destruction } from './0010-destruction.ts'
import { personCopies } from './0011-person-copies.ts'
import { breaches } from './0012-breaches.ts'
import { backupProofs } from './0013-backup-proofs.ts'
import { secondBackupPlace } from './0014-second-backup-place.ts'
import { restorations } from './0015-restorations.ts'
import { uncleanEnds } from './0016-unclean-ends.ts'
import { continuedBackups } from './0017-continued-backups.ts'
import { clockNotes } from './0018-clock-notes.ts'
import { ownWordings } from './0019-own-wordings.ts'
import { letterProfile } from './0020-letter-profile.ts'
import { calendar } from './0021-calendar.ts'
import { eligibility } from './0022-eligibility.ts'
import { stepDetails } from './0023-step-details.ts'
import { importedStandards } from './0024-imported-standards.ts'
import { ownWords } from './0025-own-words.ts'

/** In order; a shipped step is never edited, only followed by another. */
export const migrations: readonly Migration[] = [
  firstDay,
  unknownPrints,
  pauses,
  letterRouting,
  emblem,
  accounts,
  recoveryKey,
  closingAnchors,
  retention,
  destruction,
  personCopies,
  breaches,
  backupProofs,
  secondBackupPlace,
  restorations,
  uncleanEnds,
  continuedBackups,
  clockNotes,
  ownWordings,
  letterProfile,
  calendar,
  eligibility,
  stepDetails,
  importedStandards,
  ownWords,
]
