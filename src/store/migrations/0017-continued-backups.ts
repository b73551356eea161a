import type { Migration } from '../migrate.ts'

/** Whether the data goes on from a copy: one from before a restoration holds what the data does not. */
export const continuedBackups: Migration = {
  version: 17,
  sql: `ALTER TABLE backup ADD COLUMN continued INTEGER NOT NULL DEFAULT 1 CHECK (continued IN (0, 1));`,
}
