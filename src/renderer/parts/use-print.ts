import { useCallback, useRef, useState } from 'react'
import type { InputOf, ReplyOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { queryClient } from '../hooks/query-client.ts'
import { useDo } from '../hooks/use-do.ts'
import type { PrintState } from './print-outcome.tsx'

export type PaperDocument = InputOf<'paper.print'>['document']
export type Printed = PrintState & { document: PaperDocument }

export type Printing = {
  printed: Printed | null
  refusal: Refused | null
  /** Prints one copy on the counter's own printer; `what` names the paper to the clerk. */
  print(document: PaperDocument, what: string): Promise<ReplyOf<'paper.print'>>
  /** Forgets what was printed, for the next visitor. */
  clear(): void
}

/** One paper at a time on its way to the printer. */
export function usePrint(): Printing {
  const { run } = useDo('paper.print')
  const [printed, setPrinted] = useState<Printed | null>(null)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const turn = useRef(0)
  const clear = useCallback(() => {
    turn.current += 1
    setPrinted(null)
    setRefusal(null)
  }, [])
  const print = useCallback(
    async (document: PaperDocument, what: string) => {
      turn.current += 1
      const mine = turn.current
      setRefusal(null)
      setPrinted({ document, what, state: 'printing' })
      const reply = await run({ document, printer: null, copies: 1 })
      // The light on the top bar shall show at once what a failed print has found out.
      if (!reply.ok || reply.value.state === 'failed') {
        void queryClient.invalidateQueries({ queryKey: ['printer.list'] })
      }
      if (turn.current === mine) {
        setPrinted(reply.ok ? { document, what, state: 'done', outcome: reply.value } : null)
        setRefusal(reply.ok ? null : reply)
      }
      return reply
    },
    [run],
  )
  return { printed, refusal, print, clear }
}
