import type { Topic } from '#contract/topics.ts'
import type { DeskMessage } from '#contract/wire.ts'
import { Cancelled, type Watch } from '#ports/watch.ts'
import type { Answered, Question } from './answer.ts'

/** One end of a line to a window or to the command line. */
export type Line = {
  onMessage(listener: (message: unknown) => void): void
  post(message: DeskMessage): void
}

/** Answers whatever comes over a line, and tells every line what a commit has changed, after its answer. */
export function servingLines(answer: (question: Question, watch: Watch) => Promise<Answered>) {
  const lines = new Set<Line>()
  const announce = (topics: readonly Topic[]) => {
    if (topics.length > 0) for (const open of lines) open.post({ type: 'changed', topics: [...topics] })
  }
  return {
    serve(line: Line) {
      lines.add(line)
      const unwanted = new Map<string, boolean>()
      line.onMessage(message => {
        const cancel = cancelled(message)
        if (cancel !== null && unwanted.has(cancel)) unwanted.set(cancel, true)
        const ask = asked(message)
        if (ask === null) return
        const key = ask.key ?? ''
        unwanted.set(key, false)
        const watch: Watch = progress => {
          if (unwanted.get(key)) throw new Cancelled()
          line.post({ type: 'progress', key, progress })
        }
        void answer(ask, watch).then(({ reply, changed }) => {
          unwanted.delete(key)
          line.post({ type: 'answer', seq: ask.seq, reply })
          announce(changed)
        })
      })
    },
    announce,
    leave: (line: Line) => void lines.delete(line),
  }
}

/** A message that is no question is dropped: its sender is not our window. */
function asked(message: unknown): (Question & { seq: number }) | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, seq, name, input, token, key } = message as Record<string, unknown>
  if (type !== 'ask' || typeof seq !== 'number' || typeof name !== 'string') return null
  return {
    seq,
    name,
    input,
    token: typeof token === 'string' ? token : null,
    key: typeof key === 'string' ? key : null,
  }
}

/** The key of the work that a message wants no more of. */
function cancelled(message: unknown): string | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, key } = message as Record<string, unknown>
  return type === 'cancel' && typeof key === 'string' ? key : null
}
