import type { Migration } from '../migrate.ts'

/** Who initials each kind of letter, and who gets a copy of it. */
export const letterRouting: Migration = {
  version: 4,
  sql: `
CREATE TABLE letter_routing (
  kind TEXT PRIMARY KEY NOT NULL,
  copies_to TEXT NOT NULL CHECK (json_valid(copies_to)),
  initials TEXT NOT NULL CHECK (json_valid(initials))
) STRICT;
`,
}
