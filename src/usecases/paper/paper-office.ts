import type { SlipHead } from '#domain/papers/slips.ts'
import type { OpenDesk } from '#ports/ports.ts'

/** The office as slips and registers name it. */
export const paperOffice = ({ office }: Pick<OpenDesk, 'office'>): SlipHead['office'] => ({
  name: office.officeName,
  letterheadLines: office.letterheadLines,
  seat: office.seat,
})
