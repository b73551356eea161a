import type { DestructionListRecord } from '#ports/retention.ts'

/** `3/2026`: the third destruction list of the year. */
export const listNumber = ({ serial, year }: Pick<DestructionListRecord, 'serial' | 'year'>): string =>
  `${serial}/${year}`
