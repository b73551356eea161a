import { useCallback, useRef, useState } from 'react'
import type { InputOf, OutputOf, ReplyOf } from '#contract/contract.ts'
import type { Refused } from '#contract/reply.ts'
import { queryClient } from '../hooks/query-client.ts'
import { useDo } from '../hooks/use-do.ts'

export type PaperDocument = InputOf<'paper.print'>['document']

/** A paper to be printed; `what` names it to the clerk. */
export type Paper = { document: PaperDocument; what: string; copies?: number }

export type Printed = Paper & ({ state: 'printing' } | { state: 'done'; outcome: OutputOf<'paper.print'> })

export type Printing = {
  printed: Printed | null
  refusal: Refused | null
  /** Prints on the counter's own printer, one copy unless told otherwise. */
  print(paper: Paper): Promise<ReplyOf<'paper.print'>>
  /** Settles a print nothing was heard of: it came out, or it is printed again. */
  settle(paper: Paper, cameOut: boolean): Promise<void>
  settling: boolean
  /** Forgets what was printed, for the next visitor. */
  clear(): void
}

/** One paper at a time on its way to the printer. */
export function usePrint(): Printing {
  const { run } = useDo('paper.print')
  const { run: confirm, pending: settling } = useDo('paper.confirm-print')
  const [printed, setPrinted] = useState<Printed | null>(null)
  const [refusal, setRefusal] = useState<Refused | null>(null)
  const turn = useRef(0)
  const clear = useCallback(() => {
    turn.current += 1
    setPrinted(null)
    setRefusal(null)
  }, [])
  const print = useCallback(
    async (paper: Paper) => {
      turn.current += 1
      const mine = turn.current
      setRefusal(null)
      setPrinted({ ...paper, state: 'printing' })
      const reply = await run({ document: paper.document, printer: null, copies: paper.copies ?? 1 })
      // The light on the top bar shall show at once what a print that did not come has found out.
      if (!reply.ok || reply.value.state !== 'printed') {
        void queryClient.invalidateQueries({ queryKey: ['printer.list'] })
      }
      if (turn.current === mine) {
        setPrinted(reply.ok ? { ...paper, state: 'done', outcome: reply.value } : null)
        setRefusal(reply.ok ? null : reply)
      }
      return reply
    },
    [run],
  )
  const settle = useCallback(
    async (paper: Paper, cameOut: boolean) => {
      const mine = turn.current
      const reply = await confirm({ document: paper.document, cameOut })
      if (reply.ok && !cameOut) await print(paper)
      else if (turn.current === mine) {
        setRefusal(reply.ok ? null : reply)
        if (reply.ok) setPrinted(asCameOut)
      }
    },
    [confirm, print],
  )
  return { printed, refusal, print, settle, settling, clear }
}

const asCameOut = (printed: Printed | null): Printed | null =>
  printed?.state === 'done' ? { ...printed, outcome: { ...printed.outcome, state: 'printed', detail: null } } : printed
