import type { Migration } from '../migrate.ts'

/** When each copy was last opened and found whole; null once it was found damaged. */
export const backupProofs: Migration = {
  version: 13,
  sql: `
ALTER TABLE backup ADD COLUMN proven_at TEXT;
UPDATE backup SET proven_at = made_at;
`,
}
