import type { Migration } from '../migrate.ts'

/** What was entered for the rules of a service, which failed ones are accepted all the same, and scans of papers. */
export const eligibility: Migration = {
  version: 22,
  sql: `
CREATE TABLE rule_entry (
  application_id TEXT NOT NULL REFERENCES application (id),
  field TEXT NOT NULL,
  entry TEXT NOT NULL CHECK (entry <> ''),
  entered_at TEXT NOT NULL,
  entered_by TEXT NOT NULL,
  PRIMARY KEY (application_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_exception (
  application_id TEXT NOT NULL REFERENCES application (id),
  requirement_id TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  accepted_at TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  PRIMARY KEY (application_id, requirement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL,
  application_id TEXT NOT NULL REFERENCES application (id),
  requirement_id TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('jpeg', 'png', 'pdf')),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  sha256 TEXT NOT NULL,
  added_at TEXT NOT NULL,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  removed_by TEXT,
  removal_reason TEXT,
  CHECK ((removed_at IS NULL) = (removal_reason IS NULL))
) STRICT;
CREATE INDEX attachment_application ON attachment (application_id);

-- Apart from its row, so that no list reads it; gone once the row says that it was removed.
CREATE TABLE attachment_content (
  attachment_id TEXT PRIMARY KEY NOT NULL REFERENCES attachment (id),
  content BLOB NOT NULL
) STRICT;
`,
}
