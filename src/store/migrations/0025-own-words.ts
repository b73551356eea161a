import type { Migration } from '../migrate.ts'

/** The office's own Word files: each file once, however many final letters were made with it. */
export const ownWords: Migration = {
  version: 25,
  sql: `
CREATE TABLE word_file (
  hash TEXT PRIMARY KEY NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE own_word (
  kind TEXT PRIMARY KEY NOT NULL,
  file_hash TEXT NOT NULL REFERENCES word_file (hash),
  size INTEGER NOT NULL CHECK (size > 0),
  names TEXT NOT NULL CHECK (json_valid(names)),
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL
) STRICT;
`,
}
