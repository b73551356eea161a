import type { Migration } from '../migrate.ts'

/** Where the audit chain stood when a day was closed; the same stands on the day's paper. */
export const closingAnchors: Migration = {
  version: 6,
  sql: `
ALTER TABLE day_closing ADD COLUMN audit_seq INTEGER CHECK (audit_seq > 0);
ALTER TABLE day_closing ADD COLUMN audit_hash TEXT;
`,
}
