import type { Migration } from '../migrate.ts'

/** How long this office keeps each kind of record; null years: for good. */
export const retention: Migration = {
  version: 9,
  sql: `
CREATE TABLE retention_period (
  kind TEXT PRIMARY KEY NOT NULL CHECK (kind IN ('visit', 'application', 'letter', 'complaint', 'audit')),
  years INTEGER CHECK (years >= 1)
) STRICT;
`,
}
