import type { Migration } from '../migrate.ts'

/** Where the audit chain stood when a day was closed, as on the day's paper; and whose file an event is about. */
export const closingAnchors: Migration = {
  version: 8,
  sql: `
ALTER TABLE day_closing ADD COLUMN audit_seq INTEGER CHECK (audit_seq > 0);
ALTER TABLE day_closing ADD COLUMN audit_hash TEXT;
CREATE INDEX audit_event_subject ON audit_event (subject_id);
`,
}
