import type { Migration } from '../migrate.ts'

/** When the computer's clock could not be right, and how that ended. */
export const clockNotes: Migration = {
  version: 18,
  sql: `
CREATE TABLE clock_note (
  id TEXT PRIMARY KEY NOT NULL,
  flaw TEXT NOT NULL CHECK (flaw IN ('behind', 'ahead')),
  noted_at TEXT NOT NULL,
  newest_at TEXT NOT NULL,
  settled_at TEXT,
  settled_by TEXT
) STRICT;
`,
}
