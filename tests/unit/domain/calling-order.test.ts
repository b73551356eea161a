import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callingOrder, nextToCall, type WaitingTicket } from '#domain/calling-order.ts'
import { LANES, type Lane, ticketLabel } from '#domain/ticket.ts'

const waiting = (lane: Lane, number: number, minute: number, reservedFor: string | null = null): WaitingTicket => ({
  id: `${lane}${number}`,
  lane,
  number,
  queuedAt: new Date(Date.UTC(2026, 10, 23, 1, minute)).toISOString(),
  reservedFor,
})
const labels = (tickets: readonly WaitingTicket[]) => tickets.map(({ lane, number }) => ticketLabel(lane, number))

describe('the order of calling', () => {
  it('calls nobody when nobody waits', () => {
    expect(nextToCall([], [], 'Loket 1')).toBeUndefined()
  })

  it('calls a priority number before those who came earlier', () => {
    const next = nextToCall([waiting('A', 1, 0), waiting('P', 1, 5)], [], 'Loket 1')
    expect(next?.ticket.lane).toBe('P')
    expect(next?.reason).toBe('Nomor prioritas didahulukan.')
  })

  it('gives one other number its turn after two priority numbers in a row', () => {
    const room = [1, 2, 3, 4, 5].map(n => waiting('P', n, n)).concat([1, 2].map(n => waiting('A', n, 30 + n)))
    expect(labels(callingOrder(room, [], 'Loket 1'))).toEqual([
      'P-001',
      'P-002',
      'A-001',
      'P-003',
      'P-004',
      'A-002',
      'P-005',
    ])
  })

  it('remembers the priority numbers called before', () => {
    expect(nextToCall([waiting('A', 1, 0), waiting('P', 3, 5)], ['A', 'P', 'P'], 'Loket 1')?.ticket.lane).toBe('A')
    expect(nextToCall([waiting('P', 3, 5)], ['P', 'P'], 'Loket 1')?.ticket.lane).toBe('P')
  })

  it('lets confidential numbers wait their turn among the ordinary ones', () => {
    expect(labels(callingOrder([waiting('A', 2, 9), waiting('C', 1, 7), waiting('A', 1, 3)], [], 'Loket 1'))).toEqual([
      'A-001',
      'C-001',
      'A-002',
    ])
  })

  it('leaves a number that was sent to another counter to that counter', () => {
    const room = [waiting('A', 1, 0, 'Loket 2'), waiting('A', 2, 1)]
    expect(labels(callingOrder(room, [], 'Loket 1'))).toEqual(['A-002'])
    expect(labels(callingOrder(room, [], 'Loket 2'))).toEqual(['A-001', 'A-002'])
  })

  it('calls everybody exactly once and never three priorities in a row while others wait', () => {
    const anybody = fc.record({ lane: fc.constantFrom(...LANES), minute: fc.integer({ min: 0, max: 59 }) })
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 30 }),
        fc.array(fc.constantFrom(...LANES), { maxLength: 4 }),
        (room, called) => {
          const tickets = room.map(({ lane, minute }, index) => waiting(lane, index + 1, minute))
          const order = callingOrder(tickets, called, 'Loket 1')
          expect(new Set(order)).toEqual(new Set(tickets))
          const lanes = [...called.slice(-2), ...order.map(({ lane }) => lane)]
          const lastOther = order.findLastIndex(({ lane }) => lane !== 'P')
          for (const [index] of order.entries()) {
            const run = lanes.slice(0, called.slice(-2).length + index + 1).slice(-3)
            expect(index < lastOther && run.length === 3 && run.every(lane => lane === 'P')).toBe(false)
          }
        },
      ),
    )
  })
})
