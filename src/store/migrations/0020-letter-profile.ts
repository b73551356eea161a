import type { Migration } from '../migrate.ts'

/** How the office writes its letters, and for each kind its own classification code and signer. */
export const letterProfile: Migration = {
  version: 20,
  sql: `
CREATE TABLE letter_style (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  style TEXT NOT NULL CHECK (json_valid(style)),
  neutral_code TEXT NOT NULL CHECK (neutral_code <> '')
) STRICT;

ALTER TABLE letter_routing ADD COLUMN code TEXT CHECK (code <> '');
ALTER TABLE letter_routing ADD COLUMN signatory_id TEXT REFERENCES official (id);
CREATE INDEX letter_routing_signatory ON letter_routing (signatory_id) WHERE signatory_id IS NOT NULL;
`,
}
