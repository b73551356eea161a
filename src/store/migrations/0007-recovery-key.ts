import type { Migration } from '../migrate.ts'

/** The public half of the recovery key in force, wrong tries of a recovery key, and when the store's own key changed. */
export const recoveryKey: Migration = {
  version: 7,
  sql: `
CREATE TABLE recovery_key (
  row INTEGER PRIMARY KEY NOT NULL CHECK (row = 1),
  recoverer TEXT NOT NULL,
  made_at TEXT NOT NULL,
  failed_tries INTEGER NOT NULL DEFAULT 0 CHECK (failed_tries >= 0),
  last_failure_at TEXT
) STRICT;

CREATE TABLE database_key (
  row INTEGER PRIMARY KEY NOT NULL CHECK (row = 1),
  changed_at TEXT NOT NULL
) STRICT;
`,
}
