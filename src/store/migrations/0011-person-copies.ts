import type { Migration } from '../migrate.ts'

/** Copies given to people of what is kept on them, and a way to what was corrected. */
export const personCopies: Migration = {
  version: 11,
  sql: `
CREATE TABLE person_copy (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

CREATE INDEX audit_event_person ON audit_event (subject_id) WHERE subject = 'person';
`,
}
