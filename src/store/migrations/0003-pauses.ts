import type { Migration } from '../migrate.ts'
import { widened } from './widened.ts'

/** An accepted file may wait for the citizen again; its clock stands still from `paused` to `continued`. */
export const pauses: Migration = {
  version: 3,
  sql: `${widened('step_event', 'event', ['completed', 'returned', 'paused', 'continued'], 'completed')}
CREATE INDEX step_event_pause ON step_event (application_id) WHERE event IN ('paused', 'continued');
`,
}
