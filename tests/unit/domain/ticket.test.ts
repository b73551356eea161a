import { describe, expect, it } from 'vitest'
import {
  allowedTicketActions,
  isOpenTicket,
  LANES,
  laneOf,
  nextTicketState,
  TICKET_ACTIONS,
  TICKET_STATES,
  ticketLabel,
  ticketRefusal,
} from '#domain/ticket.ts'

describe('a ticket', () => {
  it('is labelled with its lane and at least three digits', () => {
    expect(ticketLabel('A', 14)).toBe('A-014')
    expect(ticketLabel('P', 3)).toBe('P-003')
    expect(ticketLabel('C', 1234)).toBe('C-1234')
    expect(() => ticketLabel('A', 0)).toThrow(RangeError)
  })

  it('goes to lane C for a confidential service even when the visitor has priority', () => {
    expect(laneOf({ confidential: true, priority: 'elderly' })).toBe('C')
    expect(laneOf({ confidential: false, priority: 'pregnant-or-nursing' })).toBe('P')
    expect(laneOf({ confidential: false, priority: 'none' })).toBe('A')
    expect(LANES).toHaveLength(3)
  })

  it('is called, served and finished', () => {
    expect(nextTicketState('waiting', 'call')).toBe('called')
    expect(nextTicketState('called', 'recall')).toBe('called')
    expect(nextTicketState('called', 'begin')).toBe('serving')
    expect(nextTicketState('serving', 'finish')).toBe('finished')
  })

  it('can be held and taken up again', () => {
    expect(nextTicketState('serving', 'hold')).toBe('held')
    expect(nextTicketState('held', 'begin')).toBe('serving')
    expect(nextTicketState('held', 'call')).toBe('called')
  })

  it('can be called again after the visitor was absent', () => {
    expect(nextTicketState('called', 'mark-absent')).toBe('absent')
    expect(nextTicketState('absent', 'call')).toBe('called')
    expect(nextTicketState('absent', 'finish')).toBeUndefined()
  })

  it('waits again after a transfer', () => {
    expect(nextTicketState('called', 'transfer')).toBe('waiting')
    expect(nextTicketState('serving', 'transfer')).toBe('waiting')
  })

  it('is through once it is finished', () => {
    expect(allowedTicketActions('finished')).toEqual([])
    expect(TICKET_STATES.filter(isOpenTicket)).toEqual(['waiting', 'called', 'serving', 'held'])
  })

  it('says for every act that is not allowed what stands against it', () => {
    for (const state of TICKET_STATES) {
      for (const action of TICKET_ACTIONS.filter(act => nextTicketState(state, act) === undefined)) {
        expect(ticketRefusal('A-014', state, action)).toMatch(/^Nomor A-014 .*tidak dapat .*\.$/)
      }
    }
    expect(ticketRefusal('A-014', 'finished', 'call')).toBe(
      'Nomor A-014 sudah selesai dan tidak dapat dipanggil. Ambil nomor baru bila tamu masih memerlukan layanan.',
    )
  })
})
