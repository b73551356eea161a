import type { Topic } from '#contract/topics.ts'
import type { DeskMessage } from '#contract/wire.ts'
import type { Answered, Question } from './answer.ts'

/** One end of a line to a window or to the command line. */
export type Line = {
  onMessage(listener: (message: unknown) => void): void
  post(message: DeskMessage): void
}

/** Answers whatever comes over a line, and tells every line what a commit has changed, after its answer. */
export function servingLines(answer: (question: Question) => Promise<Answered>) {
  const lines = new Set<Line>()
  const announce = (topics: readonly Topic[]) => {
    if (topics.length > 0) for (const open of lines) open.post({ type: 'changed', topics: [...topics] })
  }
  return {
    serve(line: Line) {
      lines.add(line)
      line.onMessage(message => {
        const ask = asked(message)
        if (ask === null) return
        void answer(ask).then(({ reply, changed }) => {
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
