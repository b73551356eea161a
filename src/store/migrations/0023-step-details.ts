import type { Migration } from '../migrate.ts'
import { widened } from './widened.ts'

/** A step may wait for somebody outside, be handed to a colleague, hold a visit's report, and decide. */
export const stepDetails: Migration = {
  version: 23,
  sql: `
DROP INDEX step_event_pause;
${widened(
  'step_event',
  'event',
  ['completed', 'returned', 'paused', 'continued', 'sent', 'back', 'offered', 'accepted', 'rejected', 'reported'],
  'completed',
)}
ALTER TABLE step_event ADD COLUMN details TEXT CHECK (json_valid(details));
CREATE INDEX step_event_pause ON step_event (application_id) WHERE event IN ('paused', 'continued');
`,
}
