import type { Migration } from '../migrate.ts'

/** Each time that the store was found not closed, and what the check of all its pages and its audit chain then said. */
export const uncleanEnds: Migration = {
  version: 16,
  sql: `
CREATE TABLE unclean_end (
  id TEXT PRIMARY KEY NOT NULL,
  noticed_at TEXT NOT NULL,
  checked_at TEXT,
  result TEXT CHECK (result IN ('whole', 'damaged', 'no-room')),
  detail TEXT,
  CHECK ((checked_at IS NULL) = (result IS NULL))
) STRICT;
CREATE INDEX unclean_end_noticed ON unclean_end (noticed_at);
CREATE INDEX print_job_unknown ON print_job (at) WHERE state = 'unknown';
`,
}
