import type { Migration } from '#store/migrate.ts'
import { migrations } from '#store/migrations/migrations.ts'

const newest = migrations.length

/** The steps of a program to come; the second writes so many pages that most of its time is spent between first and last. */
export const newerProgram: readonly Migration[] = [
  ...migrations,
  { version: newest + 1, sql: `ALTER TABLE person ADD COLUMN remark TEXT NOT NULL DEFAULT ''` },
  {
    version: newest + 2,
    sql: `
CREATE TABLE ballast (id INTEGER PRIMARY KEY NOT NULL, words TEXT NOT NULL) STRICT;
INSERT INTO ballast WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 60000)
  SELECT id, hex(randomblob(100)) FROM n;`,
  },
  { version: newest + 3, sql: 'CREATE INDEX person_remark ON person (remark)' },
]
