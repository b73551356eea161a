import { useEffect, useState } from 'react'
import type { EntryName } from '#contract/contract.ts'
import type { Progress } from '#domain/progress.ts'
import { type Doing, useDo } from './use-do.ts'

export type LongDoing<N extends EntryName> = Doing<N> & {
  /** How far it is, where that can be counted. */
  progress: Progress | null
  /** Asks for no more of it; the answer then is the refusal `cancelled`, unless it was done before. */
  cancel(): void
}

/** A write that takes its time: it tells how far it is, and can be stopped. */
export function useLongDo<N extends EntryName>(name: N): LongDoing<N> {
  const [key, setKey] = useState<string | null>(null)
  const [told, setTold] = useState<{ key: string; progress: Progress } | null>(null)
  const doing = useDo(name, setKey)
  useEffect(() => window.counter.onProgress(setTold), [])
  return {
    ...doing,
    progress: doing.pending && told?.key === key ? told.progress : null,
    cancel() {
      if (key !== null) window.counter.cancel(key)
    },
  }
}
