import type { ApplicationRecord } from '#ports/records.ts'

/** While somebody still works on a file, its photos and scans may come and go. */
export const notClosed = ['open', 'incomplete', 'complete', 'ready'] as const satisfies ApplicationRecord['state'][]
export const notClosedAdvice = 'Lampirannya tidak berubah lagi.'
