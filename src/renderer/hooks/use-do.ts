import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { EntryName, InputOf, RefusalOf, ReplyOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { ask } from '../ask.ts'
import { answered, keyFor } from './unanswered.ts'
import { unansweredSentence } from './use-ask.ts'

export type Doing<N extends EntryName> = {
  /** Sends the write. The same input again while it is under way gets its reply; another input waits for its turn. */
  run(input: InputOf<N>): Promise<ReplyOf<N>>
  pending: boolean
  /** The last no, until the next run or `clear`. */
  refusal: Refused<RefusalOf<N>> | null
  clear(): void
}

const noKeyWanted = () => undefined

/** After these the write may be there all the same: its key goes with the next try. */
const mayBeDone: ReadonlySet<string> = new Set(['broken', 'store-gone', 'disk-full', 'disk-failing'])

type Try<N extends EntryName> = { input: InputOf<N>; key: string }

/** A write. The key of a try that got no answer is sent again with the same input, so nothing is done twice. `onSend` is told it. */
export function useDo<N extends EntryName>(name: N, onSend: (key: string) => void = noKeyWanted): Doing<N> {
  const last = useRef<{ text: string; reply: Promise<ReplyOf<N>> } | null>(null)
  const { mutateAsync, reset, isPending, data } = useMutation<ReplyOf<N>, Error, Try<N>>({
    mutationFn: async ({ input, key }) => {
      try {
        return await ask(name, input, key)
      } catch {
        return { ok: false, refusal: 'broken', detail: unansweredSentence }
      }
    },
  })
  const run = useCallback(
    (input: InputOf<N>) => {
      const text = JSON.stringify(input)
      if (last.current?.text === text) return last.current.reply
      const send = async () => {
        const asked = `${name} ${text}`
        const key = keyFor(asked)
        onSend(key)
        const answer = await mutateAsync({ input, key })
        if (answer.ok || !mayBeDone.has(answer.refusal)) answered(asked)
        return answer
      }
      const reply = last.current ? last.current.reply.then(send) : send()
      const mine = { text, reply }
      last.current = mine
      void reply.finally(() => {
        if (last.current === mine) last.current = null
      })
      return reply
    },
    [mutateAsync, name, onSend],
  )
  const refusal: Refused<RefusalOf<N>> | null = data && !data.ok && !isPending ? data : null
  return { run, pending: isPending, refusal, clear: reset }
}
