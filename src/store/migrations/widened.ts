/** Lets a column take more values. SQLite cannot change a CHECK, so the column gives way to a wider one of its name. */
export const widened = (table: string, column: string, values: readonly string[], first: string): string => `
ALTER TABLE ${table} ADD COLUMN wider TEXT NOT NULL DEFAULT '${first}'
  CHECK (wider IN (${values.map(value => `'${value}'`).join(', ')}));
UPDATE ${table} SET wider = ${column};
ALTER TABLE ${table} DROP COLUMN ${column};
ALTER TABLE ${table} RENAME COLUMN wider TO ${column};
`
