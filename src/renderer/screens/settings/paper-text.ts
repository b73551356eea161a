import type { OutputOf } from '#contract/contract.ts'

export type Settings = OutputOf<'settings.read'>['settings']

export const letterPaperText: Record<Settings['letterPaper'], string> = { F4: 'F4', A4: 'A4' }
export const ticketPaperText: Record<Settings['ticketPaper'], string> = { 'roll-80': 'Gulungan 80 mm', A6: 'A6' }
