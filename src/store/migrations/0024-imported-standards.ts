import type { Migration } from '../migrate.ts'

/** Standards of service that the office brought itself, each version as the file it came in. */
export const importedStandards: Migration = {
  version: 24,
  sql: `
CREATE TABLE imported_standard (
  id TEXT PRIMARY KEY NOT NULL,
  standard_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  hash TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (standard_id, version)
) STRICT;
`,
}
