import type { Flag, RowOf } from './schema.ts'

/** Turns the records of one table into rows and back: flags to 0 and 1, JSON columns to text. */
export function codec<R extends object>() {
  return <F extends keyof R & string, J extends keyof R & string>(flags: readonly F[], json: readonly J[]) => {
    const toRow = (fields: object): Record<string, unknown> => {
      const row: Record<string, unknown> = { ...fields }
      for (const name of flags) if (typeof row[name] === 'boolean') row[name] = row[name] ? 1 : 0
      for (const name of json)
        if (row[name] !== undefined) row[name] = row[name] === null ? null : JSON.stringify(row[name])
      return row
    }
    return {
      row: (record: R) => toRow(record) as RowOf<R, F, J>,
      patch: (fields: Partial<R>) => toRow(fields) as Partial<RowOf<R, F, J>>,
      record: (row: RowOf<R, F, J>): R => {
        const record: Record<string, unknown> = { ...row }
        for (const name of flags) record[name] = (record[name] as Flag) === 1
        for (const name of json) {
          const text = record[name]
          record[name] = typeof text === 'string' ? JSON.parse(text) : null
        }
        return record as R
      },
    }
  }
}
