import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Topic } from '#contract/topics.ts'
import type { AskMessage, DeskMessage } from '#contract/wire.ts'
import { listeners } from '../../../src/preload/listeners.ts'
import { type Line, questionLine } from '../../../src/preload/question-line.ts'

const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** A line as the window has it, the desk's end of it, and what the desk has heard. */
function newLine() {
  const { port1, port2: desk } = new MessageChannel()
  open.push(port1, desk)
  const line: Line = {
    onmessage: null,
    postMessage: message => port1.postMessage(message),
    close: () => port1.close(),
  }
  port1.on('message', (data: DeskMessage) => line.onmessage?.(new MessageEvent('message', { data })))
  const messages: AskMessage[] = []
  desk.on('message', (message: AskMessage) => messages.push(message))
  const heard = async (count: number) => {
    await vi.waitFor(() => expect(messages).toHaveLength(count))
    return messages
  }
  return { line, desk, heard }
}

const question = (name: string, key: string | null = null) => ({ name, input: { n: 1 }, token: 'tanda', key })
const answer = (seq: number, value: unknown): DeskMessage => ({ type: 'answer', seq, reply: { ok: true, value } })

describe('questions to the desk', () => {
  it('find their answers whatever the order', async () => {
    const { line, desk, heard } = newLine()
    const questions = questionLine(() => undefined)
    questions.attach(line)
    const first = questions.ask(question('visit.find'))
    const second = questions.ask(question('queue.board'))
    const [one, two] = await heard(2)
    expect(one).toEqual({ type: 'ask', seq: 1, name: 'visit.find', input: { n: 1 }, token: 'tanda', key: null })
    desk.postMessage(answer(two?.seq ?? 0, 'kedua'))
    desk.postMessage(answer(one?.seq ?? 0, 'pertama'))
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: 'pertama' },
      { ok: true, value: 'kedua' },
    ])
  })

  it('wait for a desk that is not there yet', async () => {
    const questions = questionLine(() => undefined)
    const asked = questions.ask(question('setup.status'))
    const { line, desk, heard } = newLine()
    questions.attach(line)
    const [message] = await heard(1)
    desk.postMessage(answer(message?.seq ?? 0, 'siap'))
    expect(await asked).toEqual({ ok: true, value: 'siap' })
  })

  it('are repeated to the next desk with the same seq and key when they had no answer, and only those', async () => {
    const dead = newLine()
    const questions = questionLine(() => undefined)
    questions.attach(dead.line)
    const done = questions.ask(question('visit.register', 'kunci-1'))
    const open = [
      questions.ask(question('visit.register', 'kunci-2')),
      questions.ask(question('queue.call', 'kunci-3')),
    ]
    const before = await dead.heard(3)
    dead.desk.postMessage(answer(1, 'tersimpan'))
    await done

    const { line, desk, heard } = newLine()
    questions.attach(line)
    const repeated = await heard(2)
    expect(repeated).toEqual(before.slice(1))
    for (const { seq, key } of repeated) desk.postMessage(answer(seq, key))
    expect(await Promise.all(open)).toEqual([
      { ok: true, value: 'kunci-2' },
      { ok: true, value: 'kunci-3' },
    ])
  })

  it('hear of changes from the newest desk alone', async () => {
    const changed: Topic[][] = []
    const questions = questionLine(topics => changed.push(topics))
    const old = newLine()
    const fresh = newLine()
    questions.attach(old.line)
    questions.attach(fresh.line)
    old.line.onmessage?.(new MessageEvent<DeskMessage>('message', { data: { type: 'changed', topics: ['letter'] } }))
    fresh.desk.postMessage({ type: 'changed', topics: ['queue', 'visit'] })
    const asked = questions.ask(question('queue.board'))
    const [message] = await fresh.heard(1)
    fresh.desk.postMessage(answer(message?.seq ?? 0, null))
    await asked
    expect(changed).toEqual([['queue', 'visit']])
  })
})

describe('listeners', () => {
  it('are told until they stop, one by one', () => {
    const heardBy: string[] = []
    const topics = listeners<string>()
    const listener = (topic: string) => heardBy.push(topic)
    const stop = topics.add(listener)
    topics.add(listener)
    topics.tell('queue')
    stop()
    topics.tell('letter')
    expect(heardBy).toEqual(['queue', 'queue', 'letter'])
  })
})
