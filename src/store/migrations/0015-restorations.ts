import type { Migration } from '../migrate.ts'

/** Which copies were put in the place of a store that could not be opened, and whether the numbers were settled since. */
export const restorations: Migration = {
  version: 15,
  sql: `
CREATE TABLE restoration (
  id TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  copy_file TEXT NOT NULL,
  until TEXT,
  kept_at TEXT,
  settled_at TEXT,
  settled_by TEXT
) STRICT;
`,
}
