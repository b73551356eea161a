/** What a commit may have changed. A screen that shows a topic asks again when it is announced. */
export const topics = [
  'queue',
  'visit',
  'application',
  'letter',
  'handover',
  'complaint',
  'closing',
  'settings',
  'backup',
  'integrity',
  'session',
  'retention',
  'breach',
  'health',
] as const

export type Topic = (typeof topics)[number]
