import type { Reply } from '#contract/reply.ts'
import type { Topic } from '#contract/topics.ts'
import type { AskMessage, CancelMessage, DeskMessage, KeyedProgress } from '#contract/wire.ts'

/** What is needed of a MessagePort. */
export type Line = {
  onmessage: ((event: MessageEvent<DeskMessage>) => void) | null
  postMessage(message: AskMessage | CancelMessage): void
  close(): void
}

export type QuestionLine = {
  ask(question: Omit<AskMessage, 'type' | 'seq'>): Promise<Reply<unknown>>
  cancel(key: string): void
  /**
   * Takes a new line to the desk in place of the old one and repeats every question that has no answer yet, in the
   * order asked and with its seq and key: the desk answers a repeated write from what it has already done.
   */
  attach(line: Line): void
}

type Waiting = { message: AskMessage; settle(reply: Reply<unknown>): void }

/** Questions on their way to the desk. They wait while there is no desk; none is ever given up. */
export function questionLine(
  onChanged: (topics: Topic[]) => void,
  onProgress: (progress: KeyedProgress) => void = () => undefined,
): QuestionLine {
  const waiting = new Map<number, Waiting>()
  let line: Line | null = null
  let lastSeq = 0

  function hear(message: DeskMessage): void {
    if (message.type === 'changed') {
      onChanged(message.topics)
    } else if (message.type === 'progress') {
      onProgress({ key: message.key, progress: message.progress })
    } else {
      waiting.get(message.seq)?.settle(message.reply)
      waiting.delete(message.seq)
    }
  }

  return {
    ask({ name, input, token, key }) {
      lastSeq += 1
      const message: AskMessage = { type: 'ask', seq: lastSeq, name, input, token, key }
      return new Promise(settle => {
        waiting.set(message.seq, { message, settle })
        line?.postMessage(message)
      })
    },
    cancel(key) {
      line?.postMessage({ type: 'cancel', key })
    },
    attach(fresh) {
      if (line !== null) {
        line.onmessage = null
        line.close()
      }
      line = fresh
      fresh.onmessage = event => hear(event.data)
      for (const { message } of waiting.values()) fresh.postMessage(message)
    },
  }
}
