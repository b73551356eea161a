import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { EntryName, InputOf, OutputOf, RefusalOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { ask } from '../ask.ts'

export type Asked<N extends EntryName> = {
  /** The newest answer; undefined until the first one came, and while the desk refuses. */
  value: OutputOf<N> | undefined
  refusal: Refused<RefusalOf<N>> | null
  /** No answer yet, not even an old one. */
  waiting: boolean
  again(): void
}

type Options = {
  /** False asks nothing for now. */
  enabled?: boolean
  /** Asks again by itself after so many milliseconds. */
  everyMs?: number
  /** Shows the answer to the last input while the next one is on its way; for search fields. */
  keepLast?: boolean
}

export const unansweredSentence = 'Permintaan belum terjawab. Coba sekali lagi; yang sudah tersimpan tetap aman.'

/** A question that a screen shows the answer of. It is asked again when a topic that it depends on changes. */
export function useAsk<N extends EntryName>(name: N, input: InputOf<N>, options: Options = {}): Asked<N> {
  const query = useQuery({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: options.enabled ?? true,
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
    ...(options.keepLast ? { placeholderData: keepPreviousData } : {}),
  })
  const { data, error, refetch, isPending, fetchStatus } = query
  const again = useCallback(() => void refetch(), [refetch])
  const refusal: Refused<RefusalOf<N>> | null =
    data && !data.ok ? data : error ? { ok: false, refusal: 'broken', detail: unansweredSentence } : null
  return {
    value: data?.ok ? (data.value as OutputOf<N>) : undefined,
    refusal,
    waiting: isPending && fetchStatus !== 'idle',
    again,
  }
}
