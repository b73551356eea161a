import type { Migration } from '../migrate.ts'

/** A second folder for copies, on which disk each copy lies, and why a copy did not get there. */
export const secondBackupPlace: Migration = {
  version: 14,
  sql: `
ALTER TABLE office ADD COLUMN second_backup_folder TEXT;
ALTER TABLE backup ADD COLUMN place TEXT NOT NULL DEFAULT 'local' CHECK (place IN ('local', 'second'));
ALTER TABLE backup ADD COLUMN other_disk INTEGER NOT NULL DEFAULT 0 CHECK (other_disk IN (0, 1));
ALTER TABLE backup ADD COLUMN second_failure TEXT
  CHECK (second_failure IN ('missing', 'not-writable', 'full', 'hangs', 'broken'));
`,
}
