/** A umum, P prioritas, C layanan rahasia. The letter is all that a board or a ticket says about the lane. */
export const LANES = ['A', 'P', 'C'] as const
export type Lane = (typeof LANES)[number]

/** Who may take a priority number; the reason stays in the visit and is not printed. */
export const PRIORITY_REASONS = ['elderly', 'disability', 'pregnant-or-nursing'] as const
export type PriorityReason = (typeof PRIORITY_REASONS)[number]

export const priorityReasonText: Record<PriorityReason, string> = {
  elderly: 'Lanjut usia',
  disability: 'Penyandang disabilitas',
  'pregnant-or-nursing': 'Ibu hamil atau menyusui',
}

/** Lane names as the public reads them. The third one never says why. */
export const laneName: Record<Lane, string> = { A: 'Umum', P: 'Prioritas', C: 'Layanan C' }

/** The lane of a new ticket: a confidential service goes before a priority, so that its label stays neutral. */
export const laneOf = (visit: { confidential: boolean; priority: PriorityReason | null }): Lane =>
  visit.confidential ? 'C' : visit.priority ? 'P' : 'A'

/** "A-014": lane and number of the day, at least three digits. Throws RangeError for a number below 1. */
export function ticketLabel(lane: Lane, number: number): string {
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Not a ticket number: ${number}`)
  return `${lane}-${String(number).padStart(3, '0')}`
}

export const TICKET_STATES = ['waiting', 'called', 'serving', 'held', 'absent', 'finished'] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const ticketStateText: Record<TicketState, string> = {
  waiting: 'Menunggu',
  called: 'Dipanggil',
  serving: 'Dilayani',
  held: 'Ditahan',
  absent: 'Tidak hadir',
  finished: 'Selesai',
}

export const TICKET_ACTIONS = [
  'call',
  'recall',
  'serve',
  'hold',
  'resume',
  'mark-absent',
  'return',
  'transfer',
  'finish',
] as const
export type TicketAction = (typeof TICKET_ACTIONS)[number]

const actionText: Record<TicketAction, string> = {
  call: 'dipanggil',
  recall: 'dipanggil ulang',
  serve: 'dilayani',
  hold: 'ditahan',
  resume: 'dilanjutkan',
  'mark-absent': 'dicatat tidak hadir',
  return: 'dikembalikan ke antrean',
  transfer: 'dialihkan',
  finish: 'diselesaikan',
}

const transitions: Record<TicketState, Partial<Record<TicketAction, TicketState>>> = {
  waiting: { call: 'called', serve: 'serving', 'mark-absent': 'absent', transfer: 'waiting' },
  called: {
    recall: 'called',
    serve: 'serving',
    hold: 'held',
    'mark-absent': 'absent',
    transfer: 'waiting',
    finish: 'finished',
  },
  serving: { hold: 'held', transfer: 'waiting', finish: 'finished' },
  held: { resume: 'serving', transfer: 'waiting', 'mark-absent': 'absent', finish: 'finished' },
  absent: { call: 'called', return: 'waiting' },
  finished: {},
}

/** The state after an action, or undefined where the action is not allowed. */
export const nextTicketState = (state: TicketState, action: TicketAction): TicketState | undefined =>
  transitions[state][action]

/** The actions open to the clerk, in a fixed order. */
export const allowedTicketActions = (state: TicketState): TicketAction[] =>
  TICKET_ACTIONS.filter(action => transitions[state][action] !== undefined)

/** Why an action is refused: "Nomor A-014 sudah selesai dan tidak dapat dipanggil." */
export function ticketRefusal(label: string, state: TicketState, action: TicketAction): string {
  const verb = actionText[action]
  switch (state) {
    case 'finished':
      return `Nomor ${label} sudah selesai dan tidak dapat ${verb}. Ambil nomor baru bila tamu masih memerlukan layanan.`
    case 'absent':
      return `Nomor ${label} tercatat tidak hadir dan tidak dapat ${verb}. Panggil lagi atau kembalikan ke antrean lebih dahulu.`
    case 'held':
      return `Nomor ${label} sedang ditahan dan tidak dapat ${verb}. Lanjutkan pelayanannya lebih dahulu.`
    case 'waiting':
      return `Nomor ${label} masih menunggu dan tidak dapat ${verb}. Panggil nomor itu lebih dahulu.`
    case 'called':
      return `Nomor ${label} sudah dipanggil dan tidak dapat ${verb}.`
    case 'serving':
      return `Nomor ${label} sedang dilayani dan tidak dapat ${verb}.`
  }
}

/** True for a state that the day's closing must not leave behind. */
export const isOpenTicket = (state: TicketState): boolean => state !== 'finished' && state !== 'absent'
