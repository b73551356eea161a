import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryNames } from '#contract/contract.ts'
import type { DeskMessage } from '#contract/wire.ts'
import { servingLines } from '#desk/serve-port.ts'
import { registration } from '../support/day.ts'
import { type OpenCounter, openCounter } from '../support/open-counter.ts'
import { writtenSoFar } from '../support/written-so-far.ts'

let counter: OpenCounter
beforeEach(async () => {
  counter = await openCounter()
})
afterEach(() => counter.close())

/** Sends messages as they would come over a port, then one honest question, and gives every answer up to that one. */
async function answersTo(...messages: unknown[]): Promise<DeskMessage[]> {
  const { serve } = servingLines(async question => ({ reply: await counter.ask(question), changed: [] }))
  const answers: DeskMessage[] = []
  await new Promise<void>(resolve => {
    let hear: (message: unknown) => void = () => undefined
    serve({
      onMessage: listener => {
        hear = listener
      },
      post: message => {
        if (message.type === 'answer' && message.seq === 999) resolve()
        else answers.push(message)
      },
    })
    for (const message of messages) hear(message)
    hear({ type: 'ask', seq: 999, name: 'queue.board', input: {}, token: counter.token, key: null })
  })
  return answers
}

const ask = (name: string, input: unknown, key = 'hostile-message') => ({ name, input, token: counter.token, key })
const nested = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level += 1) value = { a: value }
  return value
}

describe('a message', () => {
  it.each([
    null,
    undefined,
    7,
    'ask',
    [],
    {},
    { type: 'answer', seq: 1, reply: { ok: true, value: {} } },
    { type: 'changed', topics: ['queue'] },
    { type: 'ask', seq: '1', name: 'queue.board', input: {} },
    { type: 'ask', seq: 1, name: 7, input: {} },
  ])('that is no question is dropped: %j', async message => {
    expect(await answersTo(message)).toEqual([])
  })

  it.each(['__proto__', 'constructor', 'toString', 'visit.destroy', '', 'queue.board '])(
    'may not ask %j',
    async name => {
      expect(await counter.ask(ask(name, {}))).toMatchObject({ ok: false, refusal: 'unknown-entry' })
    },
  )

  it('with a forged or foreign token opens nothing', async () => {
    for (const token of [
      '',
      '0'.repeat(64),
      `${counter.token} `,
      `${counter.token?.slice(0, -1)}0`,
      'x'.repeat(1_000_000),
    ])
      expect(await counter.ask({ ...ask('queue.board', {}), token })).toMatchObject({ refusal: 'not-signed-in' })
  })

  it('that is replayed changes nothing twice, and nothing at all once its session has ended', async () => {
    const message = ask('visit.register', registration('Siti Contoh'))
    const first = await counter.ask(message)
    const before = writtenSoFar(counter.folder)
    expect(await counter.ask(message)).toEqual(first)
    await counter.ask(ask('session.sign-out', {}, 'hostile-sign-out'))
    expect(await counter.ask(message)).toMatchObject({ refusal: 'not-signed-in' })
    expect(writtenSoFar(counter.folder)).not.toBe(before)
    await counter.signIn()
    expect((await counter.done('queue.board', {})).waiting).toHaveLength(1)
  })
})

describe('an input', () => {
  const circle: Record<string, unknown> = {}
  circle.inner = circle
  const poisoned = JSON.parse('{"__proto__": {"name": "Siti Contoh"}, "constructor": {"prototype": {}}}')
  const inputs: [string, unknown][] = [
    ['50 MB of text', { query: 'x'.repeat(50_000_000) }],
    ['50 MB in the place of an object', 'x'.repeat(50_000_000)],
    ['a million values', { facts: Array.from({ length: 1_000_000 }, () => 1) }],
    ['100,000 levels', nested(100_000)],
    ['an endless circle', circle],
    ['keys of the prototype', poisoned],
  ]
  it.each(inputs)('of %s is refused by every entry with a sentence, and writes nothing', async (_, input) => {
    const before = writtenSoFar(counter.folder)
    for (const name of entryNames) {
      for (const sent of [input, { letterId: 'x', signatoryId: 'y', facts: { field: input } }]) {
        const reply = await counter.ask(ask(name, sent, `hostile-${entryNames.indexOf(name)}-call`))
        expect(reply, name).toMatchObject({ ok: false })
        if (!reply.ok) expect(reply.detail.length, name).toBeGreaterThan(10)
      }
    }
    expect(writtenSoFar(counter.folder)).toBe(before)
    expect(({} as { name?: string }).name).toBeUndefined()
  })

  it.each([null, 7, true, [], 'teks', { tanggal: new Date(0) }, { bytes: new Uint8Array(8) }])(
    'of the wrong type is refused by every entry that asks for something: %j',
    async input => {
      for (const name of entryNames) expect(await counter.ask(ask(name, input)), name).toMatchObject({ ok: false })
    },
  )
})
