import type { Application, Row } from './sheet-types.ts'

/** Papers that are missing and not made up for by another of their group. */
export const missingRows = ({ checklist }: Application): Row[] =>
  checklist.filter(row => row.kind !== 'heading' && !row.fromOffice && !row.spared && row.satisfied === false)

const undecidedRows = ({ checklist }: Application): Row[] =>
  checklist.filter(
    row => row.kind !== 'heading' && !row.fromOffice && !row.byRegistry && !row.spared && row.satisfied === null,
  )

/** Rows that nobody has answered yet; a rule that is computed is not answered. */
export const openRows = (application: Application): Row[] =>
  undecidedRows(application).filter(
    ({ kind, fields, mark }) => mark === null && (kind === 'paper' || fields.length === 0),
  )

/** Fields that a rule still waits for, each once. */
export const emptyFields = (application: Application): Set<string> =>
  new Set(
    undecidedRows(application).flatMap(({ fields }) =>
      fields.filter(({ entry }) => entry === null).map(({ name }) => name),
    ),
  )
