import type { Migration } from '../migrate.ts'
import { widened } from './widened.ts'

const jobStates = ['printed', 'failed', 'unknown']
const paperStates = ['unprinted', ...jobStates]

/** A print job is written down before it is handed over; until the spooler is heard, its outcome is unknown. */
export const unknownPrints: Migration = {
  version: 2,
  sql: [
    widened('print_job', 'state', jobStates, 'unknown'),
    ...['ticket', 'letter', 'complaint'].map(table => widened(table, 'print_state', paperStates, 'unprinted')),
  ].join(''),
}
