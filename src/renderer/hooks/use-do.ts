import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import type { EntryName, InputOf, RefusalOf, ReplyOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { ask } from '../ask.ts'
import { unanswered } from './use-ask.ts'

export type Doing<N extends EntryName> = {
  /** Sends the write. A second call while one is under way gets the first one's reply. */
  run(input: InputOf<N>): Promise<ReplyOf<N>>
  pending: boolean
  /** The last no, until the next run or `clear`. */
  refusal: Refused<RefusalOf<N>> | null
  clear(): void
}

type Try<N extends EntryName> = { input: InputOf<N>; key: string }

/** A write. The key of a try that got no answer is sent again with the same input, so nothing is done twice. */
export function useDo<N extends EntryName>(name: N): Doing<N> {
  const unfinished = useRef<{ input: string; key: string } | null>(null)
  const underWay = useRef<Promise<ReplyOf<N>> | null>(null)
  const { mutateAsync, reset, isPending, data } = useMutation<ReplyOf<N>, Error, Try<N>>({
    mutationFn: async ({ input, key }) => {
      try {
        return await ask(name, input, key)
      } catch {
        return { ok: false, refusal: 'broken', detail: unanswered }
      }
    },
  })
  const run = useCallback(
    (input: InputOf<N>) => {
      if (underWay.current) return underWay.current
      const text = JSON.stringify(input)
      const key = unfinished.current?.input === text ? unfinished.current.key : crypto.randomUUID()
      unfinished.current = { input: text, key }
      const reply = mutateAsync({ input, key })
        .then(answer => {
          if (answer.ok || answer.refusal !== 'broken') unfinished.current = null
          return answer
        })
        .finally(() => {
          underWay.current = null
        })
      underWay.current = reply
      return reply
    },
    [mutateAsync],
  )
  const refusal: Refused<RefusalOf<N>> | null = data && !data.ok && !isPending ? data : null
  return { run, pending: isPending, refusal, clear: reset }
}
