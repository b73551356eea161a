import type { OutputOf } from '#contract/contract.ts'
import { TextAction } from './action.tsx'
import { LongWork } from './long-work.tsx'
import { Notice } from './refusal.tsx'
import { ShowAfter } from './show-after.tsx'

export type PrintState = { what: string } & (
  | { state: 'printing' }
  | { state: 'done'; outcome: OutputOf<'paper.print'> }
)

/** What became of a paper on its way to the printer. */
export function PrintOutcome({ printed, onAgain }: { printed: PrintState; onAgain: () => void }) {
  if (printed.state === 'printing') {
    return (
      <ShowAfter>
        <LongWork what={`${printed.what} sedang dicetak.`} />
      </ShowAfter>
    )
  }
  const { state, printer, detail } = printed.outcome
  return (
    <div role="status">
      {state === 'printed' ? (
        <Notice tone="ok">
          {printed.what} dicetak di {printer}. <TextAction onClick={onAgain}>Cetak ulang</TextAction>
        </Notice>
      ) : (
        <Notice tone="problem" title="Gagal cetak">
          {printed.what} sudah tersimpan. {detail} <TextAction onClick={onAgain}>Cetak lagi</TextAction>
        </Notice>
      )}
    </div>
  )
}
