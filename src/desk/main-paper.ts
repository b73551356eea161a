import type { PaperAnswer, PaperAsk, PaperCall, PaperCalls } from '#ports/main-link.ts'
import { type Paper, PaperNotDrawn } from '#ports/paper.ts'

/** Papers made by main, asked for over the process's own line. */
export function paperOfMain(post: (ask: PaperAsk) => void): { paper: Paper; answered: (answer: PaperAnswer) => void } {
  const waiting = new Map<number, (answer: PaperAnswer['answer']) => void>()
  let lastSeq = 0

  const ask = <C extends PaperCall>(call: C, what: PaperCalls[C]['ask']): Promise<PaperCalls[C]['answer']> =>
    new Promise(resolve => {
      const seq = ++lastSeq
      waiting.set(seq, resolve as (answer: PaperAnswer['answer']) => void)
      post({ type: 'paper-ask', seq, call, ...what } as PaperAsk)
    })

  return {
    answered({ seq, answer }) {
      waiting.get(seq)?.(answer)
      waiting.delete(seq)
    },
    paper: {
      async pdf(document) {
        const answer = await ask('pdf', { sheet: document })
        if (!answer.ok) throw new PaperNotDrawn(answer.detail)
        return answer.bytes
      },
      async print(document, order) {
        const answer = await ask('print', { sheet: document, ...order })
        if (answer.ok) return { state: 'printed', jobId: answer.jobId }
        return { state: answer.failure === 'not-seen' ? 'unknown' : 'failed', detail: answer.detail }
      },
      async printers() {
        const answer = await ask('printers', {})
        return answer.ok ? answer.printers : []
      },
    },
  }
}
