import type { Kysely } from 'kysely'
import type { Store } from '#ports/store.ts'
import { accountsIn } from './accounts.ts'
import { applicationsIn } from './applications.ts'
import { attachmentsIn } from './attachments.ts'
import { auditIn } from './audit.ts'
import { breachesIn } from './breaches.ts'
import { clockIn } from './clock.ts'
import { closingsIn } from './closings.ts'
import { complaintsIn } from './complaints.ts'
import { destructionIn } from './destruction.ts'
import { eligibilityIn } from './eligibility.ts'
import type { FrozenServices } from './frozen-services.ts'
import { handoversIn } from './handovers.ts'
import type { Journal } from './journal.ts'
import { knownIn } from './known.ts'
import { lettersIn } from './letters.ts'
import { manyApplicationsIn } from './many-applications.ts'
import { officeIn } from './office.ts'
import { officialsIn } from './officials.ts'
import { ownWordingsIn } from './own-wordings.ts'
import { ownWordsIn } from './own-words.ts'
import { peopleIn } from './people.ts'
import { personFilesIn } from './person-files.ts'
import { printJobsIn } from './print-jobs.ts'
import { receiptsIn } from './receipts.ts'
import { recoveryKeyIn } from './recovery-key.ts'
import { restorationsIn } from './restorations.ts'
import { retentionIn } from './retention.ts'
import { rightsIn } from './rights.ts'
import type { Schema } from './schema.ts'
import { standardsIn } from './standards.ts'
import { ticketsIn } from './tickets.ts'
import { uncleanEndsIn } from './unclean-ends.ts'
import { unfinishedIn } from './unfinished.ts'
import { visitsIn } from './visits.ts'

/** Every aggregate over one connection and one journal. */
export const storeIn = (db: Kysely<Schema>, journal: Journal, services: FrozenServices): Store => ({
  office: officeIn(db, journal),
  ownWordings: ownWordingsIn(db, journal),
  ownWords: ownWordsIn(db, journal),
  accounts: accountsIn(db, journal),
  rights: rightsIn(db, journal),
  recoveryKey: recoveryKeyIn(db, journal),
  officials: officialsIn(db, journal),
  people: peopleIn(db, journal),
  visits: visitsIn(db, journal),
  tickets: ticketsIn(db, journal),
  applications: { ...applicationsIn(db, journal, services), ...manyApplicationsIn(db) },
  eligibility: eligibilityIn(db, journal),
  attachments: attachmentsIn(db, journal),
  letters: lettersIn(db, journal),
  handovers: handoversIn(db, journal),
  complaints: complaintsIn(db, journal),
  receipts: receiptsIn(db, journal),
  printJobs: printJobsIn(db, journal),
  closings: closingsIn(db, journal),
  restorations: restorationsIn(db, journal),
  standards: standardsIn(db, journal, services),
  uncleanEnds: uncleanEndsIn(db, journal),
  unfinished: unfinishedIn(db),
  known: knownIn(db),
  audit: auditIn(db, journal),
  breaches: breachesIn(db, journal),
  clock: clockIn(db, journal),
  personFiles: personFilesIn(db, journal),
  retention: { ...retentionIn(db, journal), ...destructionIn(db, journal) },
})
