import type { Migration } from '../migrate.ts'

/** SQLite cannot change a CHECK, so each column gives way to a wider one of its name. */
const widened = (table: string, column: string, states: string, first: string): string => `
ALTER TABLE ${table} ADD COLUMN wider TEXT NOT NULL DEFAULT '${first}' CHECK (wider IN (${states}));
UPDATE ${table} SET wider = ${column};
ALTER TABLE ${table} DROP COLUMN ${column};
ALTER TABLE ${table} RENAME COLUMN wider TO ${column};
`

const paperStates = `'unprinted', 'printed', 'failed', 'unknown'`

/** A print job is written down before it is handed over; until the spooler is heard, its outcome is unknown. */
export const unknownPrints: Migration = {
  version: 2,
  sql: [
    widened('print_job', 'state', `'printed', 'failed', 'unknown'`, 'unknown'),
    ...['ticket', 'letter', 'complaint'].map(table => widened(table, 'print_state', paperStates, 'unprinted')),
  ].join(''),
}
