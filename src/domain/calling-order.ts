import type { Lane } from './ticket.ts'

/** A ticket in the waiting room, as far as the order of calling needs it. */
export interface WaitingTicket {
  readonly id: string
  readonly lane: Lane
  readonly number: number
  /** UTC instant of the number's issue; a transfer does not change it, for it is not the visitor's doing. */
  readonly queuedAt: string
  /** Counter it was transferred to; null: any counter. */
  readonly reservedFor: string | null
}

/** After this many priority numbers in a row, one other number is called if one waits. */
export const PRIORITY_RUN = 2

export const callingOrderExplanation =
  'Nomor prioritas dipanggil lebih dahulu; setelah dua nomor prioritas berturut-turut, satu nomor lain mendapat giliran; selebihnya menurut waktu datang.'

/**
 * The ticket to call next at a counter, and why in one sentence; undefined when nobody waits for this counter.
 * `calledLanes` are the lanes of the numbers called today at all counters, newest last; recalls do not count.
 */
export function nextToCall<T extends WaitingTicket>(
  waiting: readonly T[],
  calledLanes: readonly Lane[],
  counter: string,
): { ticket: T; reason: string } | undefined {
  const mine = waiting.filter(ticket => ticket.reservedFor === null || ticket.reservedFor === counter).sort(byArrival)
  const priority = mine.find(ticket => ticket.lane === 'P')
  const other = mine.find(ticket => ticket.lane !== 'P')
  const recent = calledLanes.slice(-PRIORITY_RUN)
  const runIsOver = recent.length === PRIORITY_RUN && recent.every(lane => lane === 'P')
  if (priority && other && runIsOver) {
    return { ticket: other, reason: 'Dua nomor prioritas baru saja dipanggil, sekarang giliran nomor lain.' }
  }
  if (priority) return { ticket: priority, reason: 'Nomor prioritas didahulukan.' }
  if (other) return { ticket: other, reason: 'Datang paling awal di antara yang menunggu.' }
  return undefined
}

/** The whole waiting room in the order in which it would be called, if nobody else came. */
export function callingOrder<T extends WaitingTicket>(
  waiting: readonly T[],
  calledLanes: readonly Lane[],
  counter: string,
): T[] {
  const left = [...waiting]
  const lanes = calledLanes.slice(-PRIORITY_RUN)
  const order: T[] = []
  for (let next = nextToCall(left, lanes, counter); next; next = nextToCall(left, lanes, counter)) {
    order.push(next.ticket)
    lanes.push(next.ticket.lane)
    left.splice(left.indexOf(next.ticket), 1)
  }
  return order
}

const byArrival = (a: WaitingTicket, b: WaitingTicket): number =>
  Date.parse(a.queuedAt) - Date.parse(b.queuedAt) || a.number - b.number || (a.id < b.id ? -1 : 1)
