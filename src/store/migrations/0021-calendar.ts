import type { Migration } from '../migrate.ts'

/** Which kind each holiday is, and the office's own opening times. */
export const calendar: Migration = {
  version: 21,
  sql: `
ALTER TABLE holiday ADD COLUMN kind TEXT NOT NULL DEFAULT 'national' CHECK (kind IN ('national', 'joint-leave', 'regional'));
UPDATE holiday SET kind = 'joint-leave' WHERE name LIKE 'Cuti bersama%';

CREATE TABLE working_time (
  row INTEGER PRIMARY KEY CHECK (row = 1),
  hours TEXT NOT NULL CHECK (json_valid(hours)),
  plain_days TEXT NOT NULL CHECK (plain_days IN ('working', 'calendar'))
) STRICT;
`,
}
