import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import type { DeskMessage, KeyedProgress } from '#contract/wire.ts'
import { servingLines } from '#desk/serve-port.ts'
import { type Line, questionLine } from '../../../src/preload/question-line.ts'

/** The window's end and the desk's end of one line, without a process between them. */
function bothEnds() {
  const wire = new EventEmitter()
  const window: Line = {
    onmessage: null,
    postMessage: message => wire.emit('to desk', message),
    close: () => undefined,
  }
  wire.on('to window', (data: DeskMessage) => window.onmessage?.(new MessageEvent('message', { data })))
  const desk = {
    onMessage: (listener: (message: unknown) => void) => void wire.on('to desk', listener),
    post: (message: DeskMessage) => void wire.emit('to window', message),
  }
  return { window, desk }
}

const refusal = { ok: false as const, refusal: 'cancelled' as const, detail: 'Pekerjaan dihentikan.' }
const question = (key: string) => ({ name: 'backup.make', input: {}, token: null, key })

it('tells the window how far its work is, and ends the one that it cancels', async () => {
  const { window, desk } = bothEnds()
  const gate = new EventEmitter()
  const serving = servingLines(async (_question, watch) => {
    try {
      for (let done = 1; done <= 3; done += 1) {
        watch({ doing: 'put', done, all: 3 })
        if (done === 1) await once(gate, 'go on')
      }
      return { reply: { ok: true, value: 'selesai' }, changed: [] }
    } catch (error) {
      expect(error).toMatchObject({ name: 'Cancelled' })
      return { reply: refusal, changed: [] }
    }
  })
  serving.serve(desk)
  const told: KeyedProgress[] = []
  const questions = questionLine(
    () => undefined,
    progress => told.push(progress),
  )
  questions.attach(window)
  const kept = questions.ask(question('kunci-1'))
  const unwanted = questions.ask(question('kunci-2'))
  questions.cancel('kunci-2')
  questions.cancel('kunci-3')
  gate.emit('go on')
  expect(await Promise.all([kept, unwanted])).toEqual([{ ok: true, value: 'selesai' }, refusal])
  expect(told.map(({ key, progress }) => [key, progress.done])).toEqual([
    ['kunci-1', 1],
    ['kunci-2', 1],
    ['kunci-1', 2],
    ['kunci-1', 3],
  ])
  const again = questions.ask(question('kunci-2'))
  gate.emit('go on')
  expect(await again).toEqual({ ok: true, value: 'selesai' })
})
