import type { Migration } from '../migrate.ts'

/** The emblem of the letterhead: each picture once, however many final letters were made with it. */
export const emblem: Migration = {
  version: 5,
  sql: `
CREATE TABLE emblem (
  hash TEXT PRIMARY KEY NOT NULL,
  png_base64 TEXT NOT NULL,
  width_px INTEGER NOT NULL CHECK (width_px > 0),
  height_px INTEGER NOT NULL CHECK (height_px > 0)
) STRICT;

ALTER TABLE office ADD COLUMN emblem_hash TEXT REFERENCES emblem (hash);
ALTER TABLE letter ADD COLUMN emblem_hash TEXT REFERENCES emblem (hash);
`,
}
