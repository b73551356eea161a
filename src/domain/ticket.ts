/** A umum, P prioritas, C layanan rahasia. The letter is all that a board or a ticket says about the lane. */
export const LANES = ['A', 'P', 'C'] as const
export type Lane = (typeof LANES)[number]

/** Why a visitor goes to the priority lane (UU 25/2009 art. 29); kept in the visit, never printed. */
export const PRIORITIES = ['none', 'elderly', 'disabled', 'pregnant-or-nursing'] as const
export type Priority = (typeof PRIORITIES)[number]

export const priorityText: Record<Priority, string> = {
  none: 'Tidak',
  elderly: 'Lanjut usia',
  disabled: 'Penyandang disabilitas',
  'pregnant-or-nursing': 'Ibu hamil atau menyusui',
}

/** Lane names as the public reads them. The third one never says why. */
export const laneName: Record<Lane, string> = { A: 'Umum', P: 'Prioritas', C: 'Layanan C' }

/** The lane of a new ticket: a confidential service goes before a priority, so that its label stays neutral. */
export const laneOf = (visit: { confidential: boolean; priority: Priority }): Lane =>
  visit.confidential ? 'C' : visit.priority === 'none' ? 'A' : 'P'

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

export const TICKET_ACTIONS = ['call', 'recall', 'begin', 'hold', 'mark-absent', 'transfer', 'finish'] as const
export type TicketAction = (typeof TICKET_ACTIONS)[number]

const actionText: Record<TicketAction, string> = {
  call: 'dipanggil',
  recall: 'dipanggil ulang',
  begin: 'mulai dilayani',
  hold: 'ditahan',
  'mark-absent': 'dicatat tidak hadir',
  transfer: 'dialihkan',
  finish: 'diselesaikan',
}

const transitions: Record<TicketState, Partial<Record<TicketAction, TicketState>>> = {
  waiting: { call: 'called', 'mark-absent': 'absent', transfer: 'waiting' },
  called: {
    recall: 'called',
    begin: 'serving',
    hold: 'held',
    'mark-absent': 'absent',
    transfer: 'waiting',
    finish: 'finished',
  },
  serving: { hold: 'held', transfer: 'waiting', finish: 'finished' },
  held: { call: 'called', begin: 'serving', 'mark-absent': 'absent', transfer: 'waiting', finish: 'finished' },
  absent: { call: 'called' },
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
      return `Nomor ${label} tercatat tidak hadir dan tidak dapat ${verb}. Panggil nomor itu lagi lebih dahulu.`
    case 'held':
      return `Nomor ${label} sedang ditahan dan tidak dapat ${verb}. Panggil atau lanjutkan pelayanannya lebih dahulu.`
    case 'waiting':
      return `Nomor ${label} masih menunggu dan tidak dapat ${verb}. Panggil nomor itu lebih dahulu.`
    case 'called':
      return `Nomor ${label} sudah dipanggil dan tidak dapat ${verb}.`
    case 'serving':
      return `Nomor ${label} sedang dilayani dan tidak dapat ${verb}.`
  }
}

/** True while somebody still waits for something; the day's closing lists these. */
export const isOpenTicket = (state: TicketState): boolean => state !== 'finished' && state !== 'absent'
