/** What an account may be allowed to do. Every entry of the contract names exactly one, or `public`. */
export const rights = [
  'public',
  'visit.register',
  'visit.read',
  'queue.serve',
  'application.handle',
  'letter.draft',
  'letter.number',
  'letter.sign',
  'letter.void',
  'handover.record',
  'complaint.register',
  'complaint.read',
  'paper.print',
  'closing.close',
  'backup.make',
  'settings.change',
  'audit.read',
] as const

export type Right = (typeof rights)[number]
