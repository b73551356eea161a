import type { Migration } from '../migrate.ts'

/** How the office words a kind of letter itself, in place of the shipped template. */
export const ownWordings: Migration = {
  version: 19,
  sql: `
CREATE TABLE own_wording (
  kind TEXT PRIMARY KEY NOT NULL,
  wordings TEXT NOT NULL CHECK (json_valid(wordings)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
`,
}
