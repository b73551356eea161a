import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

const register = async (name: string, more = {}) => {
  const { ticket, visitId } = await counter.done('visit.register', registration(name, more))
  counter.clock.advance(1)
  return { label: ticket?.label, ticketId: ticket?.id ?? '', visitId }
}
const waitingLabels = async () => (await counter.done('queue.board', {})).waiting.map(({ ticket }) => ticket.label)

describe('numbers of the queue', () => {
  it('count 1, 2, 3 in every lane of a day', async () => {
    const labels = []
    for (const more of [{}, { priority: 'elderly' }, {}, { serviceIds: ['mjk-kab-sk-terdaftar-dtks'] }])
      labels.push((await register('Budi Uji', more)).label)
    expect(labels).toEqual(['A-001', 'P-001', 'A-002', 'A-003'])
  })

  it('go on after a restart in the middle of the day', async () => {
    await register('Budi Uji')
    await counter.reopen()
    expect((await register('Siti Contoh')).label).toBe('A-002')
  })

  it('begin again at midnight of the office, not of UTC', async () => {
    await register('Budi Uji')
    counter.clock.now = '2026-11-23T16:59:00.000Z'
    expect((await register('Siti Contoh')).label).toBe('A-002')
    counter.clock.now = '2026-11-23T17:00:00.000Z'
    expect((await register('Ani Uji')).label).toBe('A-001')
  })

  it('are never given twice when the clock is set back a day and forth again', async () => {
    await register('Budi Uji')
    counter.clock.now = '2026-11-22T02:00:00.000Z'
    expect((await register('Siti Contoh')).label).toBe('A-001')
    counter.clock.now = '2026-11-23T03:00:00.000Z'
    expect((await register('Ani Uji')).label).toBe('A-002')
  })

  it('are the same for a double click', async () => {
    const first = await counter.done('visit.register', registration('Budi Uji'), 'double-click-1')
    const second = await counter.done('visit.register', registration('Budi Uji'), 'double-click-1')
    expect(second).toEqual(first)
    expect(await waitingLabels()).toEqual(['A-001'])
  })

  it('are given once to calls that come at the same moment', async () => {
    const both = await Promise.all([1, 2, 3, 4, 5].map(n => counter.done('visit.register', registration(`Uji ${n}`))))
    expect(both.map(({ ticket }) => ticket?.number).sort()).toEqual([1, 2, 3, 4, 5])
  })
})

describe('calling', () => {
  it('takes priority first, and an ordinary number after two of them', async () => {
    for (const priority of ['none', 'elderly', 'disabled', 'elderly']) await register('Budi Uji', { priority })
    expect(await waitingLabels()).toEqual(['P-001', 'P-002', 'A-001', 'P-003'])
    const called = []
    for (let n = 0; n < 4; n++) {
      const { ticket } = await counter.done('queue.call-next', {})
      called.push(ticket.label)
      await counter.done('queue.finish', { ticketId: ticket.id })
      counter.clock.advance(2)
    }
    expect(called).toEqual(['P-001', 'P-002', 'A-001', 'P-003'])
    expect(await counter.call('queue.call-next', {})).toMatchObject({ refusal: 'nobody-waits' })
  })

  it('lets a visitor be recalled, marked absent and called again', async () => {
    const { ticketId } = await register('Budi Uji')
    await counter.done('queue.call-next', {})
    expect((await counter.done('queue.recall', { ticketId })).ticket.callCount).toBe(2)
    await counter.done('queue.mark-absent', { ticketId })
    expect((await counter.done('queue.board', {})).absent).toHaveLength(1)
    expect((await counter.done('queue.call', { ticketId })).ticket.state).toBe('called')
  })

  it('holds a visitor and takes him up again', async () => {
    const { ticketId } = await register('Budi Uji')
    await counter.done('queue.call', { ticketId })
    await counter.done('queue.begin', { ticketId })
    await counter.done('queue.hold', { ticketId })
    expect((await counter.done('queue.board', {})).held).toHaveLength(1)
    expect((await counter.done('queue.call', { ticketId })).ticket.state).toBe('called')
  })

  it('refuses to serve a visitor who has gone, with a sentence', async () => {
    const { ticketId } = await register('Budi Uji')
    await counter.done('queue.call', { ticketId })
    await counter.done('queue.finish', { ticketId })
    expect(await counter.call('queue.hold', { ticketId })).toMatchObject({
      refusal: 'wrong-state',
      detail: expect.stringContaining('A-001'),
    })
  })

  it('sends a visitor to another counter, which this one then no longer calls', async () => {
    const { ticketId } = await register('Budi Uji')
    await counter.done('queue.call', { ticketId })
    await counter.done('queue.transfer', { ticketId, counter: 'Loket 2' })
    expect(await counter.call('queue.call-next', {})).toMatchObject({ refusal: 'nobody-waits' })
  })
})

describe('a confidential service', () => {
  it('stands in lane C without a name, a reason or a priority', async () => {
    const services = await counter.done('catalogue.list-services', {})
    const shelter = services.find(({ id }) => id === 'mjk-kota-rumah-aman-shelter')
    expect(shelter?.confidential).toBe(true)
    const { label } = await register('Ani Rahasia', {
      serviceIds: ['mjk-kota-rumah-aman-shelter'],
      priority: 'pregnant-or-nursing',
    })
    expect(label).toBe('C-001')
    const board = await counter.done('queue.board', {})
    const book = await counter.done('visit.list', { date: '2026-11-23' })
    const found = await counter.done('person.search', { query: 'Rahasia' })
    for (const shown of [board, book, found]) {
      expect(JSON.stringify(shown)).not.toMatch(/Rahasia|aman|shelter|pregnant/i)
    }
    expect(board.waiting[0]?.about).toBe('Layanan C')
  })
})
