import type { Migration } from '../migrate.ts'

/** Failures to protect personal data, and when people were notified of them. */
export const breaches: Migration = {
  version: 12,
  sql: `
CREATE TABLE breach (
  id TEXT PRIMARY KEY NOT NULL,
  what TEXT NOT NULL,
  circumstances TEXT NOT NULL,
  measures TEXT NOT NULL,
  noticed_at TEXT NOT NULL,
  from_day TEXT NOT NULL CHECK (from_day = date(from_day)),
  to_day TEXT NOT NULL CHECK (to_day = date(to_day)),
  kinds TEXT NOT NULL CHECK (json_valid(kinds)),
  opened_at TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  notified_on TEXT CHECK (notified_on = date(notified_on)),
  CHECK (from_day <= to_day)
) STRICT;
`,
}
