import { sql } from 'kysely'

/** A list of any length as one value of the statement: `where(column, 'in', oneOf(ids))` is prepared once. */
export const oneOf = (ids: readonly string[]) =>
  sql<string>`(SELECT value FROM json_each(${JSON.stringify([...new Set(ids)])}))`
