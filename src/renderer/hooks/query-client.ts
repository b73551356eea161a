import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import type { Topic } from '#contract/topics.ts'
import { hideScreens } from '../session.ts'
import { entriesOfTopic } from './topic-entries.ts'

function noticeExpiry(reply: unknown): void {
  if (typeof reply === 'object' && reply !== null && 'refusal' in reply && reply.refusal === 'not-signed-in') {
    hideScreens('expired')
  }
}

/** The desk is on this computer: being offline changes nothing, and only `changed` makes an answer stale. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onSuccess: noticeExpiry }),
  mutationCache: new MutationCache({ onSuccess: noticeExpiry }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnReconnect: false,
      refetchOnWindowFocus: false,
      staleTime: 1000,
      gcTime: 5 * 60_000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Asks again whatever the changed topics may have touched and a screen shows. */
export function refreshTopics(topics: readonly Topic[]): void {
  const names = new Set(topics.flatMap(topic => entriesOfTopic[topic]))
  void queryClient.invalidateQueries({
    predicate: query => names.has(query.queryKey[0] as never),
  })
}

/** Forgets every answer but what lets a clerk in: after a restoration none of them may show again, not even for a moment. */
export const forgetAnswers = (): void =>
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => name !== 'setup.status' })
