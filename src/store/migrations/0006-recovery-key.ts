import type { Migration } from '../migrate.ts'

/** The public half of the recovery key in force, and wrong tries of a recovery key. */
export const recoveryKey: Migration = {
  version: 5,
  sql: `
CREATE TABLE recovery_key (
  row INTEGER PRIMARY KEY NOT NULL CHECK (row = 1),
  recoverer TEXT NOT NULL,
  made_at TEXT NOT NULL,
  failed_tries INTEGER NOT NULL DEFAULT 0 CHECK (failed_tries >= 0),
  last_failure_at TEXT
) STRICT;
`,
}
