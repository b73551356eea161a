import { useRef, useState } from 'react'
import { longDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useOffice } from '../../office.ts'
import { Columns } from '../../parts/columns.tsx'
import { DayChooser } from '../../parts/day-chooser.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './closing.module.css'
import { ClosingFiles } from './closing-files.tsx'
import { ClosingTasks } from './closing-tasks.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { OpenTickets } from './open-tickets.tsx'
import { ReconciliationTable } from './reconciliation-table.tsx'
import { useClosing } from './use-closing.ts'

/** Ends a day: what was recorded, what does not add up, and the four things that close it. */
export function ClosingScreen({ first }: { first: string | undefined }) {
  const { businessDate } = useOffice()
  const [day, setDay] = useState(first ?? businessDate)
  const asked = useAsk('closing.reconcile', { date: day })
  const closing = useClosing(day, asked.value)
  const differences = useRef<HTMLDivElement>(null)

  const next = () => {
    if (closing.next === 'explain') differences.current?.querySelector<HTMLElement>('[data-blocks] button')?.focus()
    else if (closing.next === 'run') void closing.run()
    else if (closing.folder) window.counter.showOutput(closing.folder)
  }
  useKeys({ main: next, 'close-day': next })
  const reconciled = asked.value
  const tickets = reconciled?.differences.filter(({ code }) => code === 'ticket-open') ?? []

  return (
    <Columns
      centreLabel="Pencocokan hari"
      rightLabel="Langkah tutup hari"
      right={reconciled && <ClosingTasks reconciled={reconciled} closing={closing} onNext={next} />}
    >
      <header className={styles.header}>
        <h1 className={styles.title}>Tutup hari, {longDate(day)}</h1>
        <DayChooser day={day} onChange={setDay} />
      </header>
      <Refusal refusal={asked.refusal} />
      {asked.waiting && (
        <ShowAfter>
          <p role="status">Mencocokkan catatan hari itu.</p>
        </ShowAfter>
      )}
      {reconciled && (
        <div className={styles.sheet}>
          <ReconciliationTable rows={reconciled.rows} />
          <div ref={differences} className={styles.differences}>
            {reconciled.differences
              .filter(({ code }) => code !== 'ticket-open')
              .map(difference => (
                <DifferenceCard key={`${difference.code} ${difference.detail}`} difference={difference} day={day} />
              ))}
            {tickets.length > 0 && <OpenTickets tickets={tickets} />}
          </div>
          {reconciled.closed && closing.done.registers && (
            <ClosingFiles key={day} day={day} closed={reconciled.closed} />
          )}
          {reconciled.remarks.length > 0 && (
            <section>
              <h2 className={styles.heading}>Catatan</h2>
              <ul className={styles.remarks}>
                {reconciled.remarks.map(remark => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Columns>
  )
}
