import { useRef } from 'react'
import { longDate, shortDate } from '#domain/business-day.ts'
import { priorityText } from '#domain/ticket.ts'
import { useLostFocus } from '../../hooks/use-lost-focus.ts'
import { useKeys } from '../../keys.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Section } from '../../parts/columns.tsx'
import { Facts } from '../../parts/facts.tsx'
import { MaskedNumber } from '../../parts/masked-number.tsx'
import { PrintOutcome } from '../../parts/print-outcome.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { actingForText } from '../../words.ts'
import styles from './next-column.module.css'
import type { Application, Button, NextAction, Sheet } from './sheet-types.ts'
import { TicketMoves } from './ticket-moves.tsx'
import type { Acts } from './use-acts.ts'

type Props = { sheet: Sheet; application: Application | null; next: NextAction; acts: Acts }

/** What to do next and why, the promise that runs, whom it is for, and what else can be done with the number. */
export function NextColumn({ sheet, application, next, acts }: Props) {
  const press = (button: Button | undefined) => {
    if (button) void acts.perform(button.act)
  }
  const buttons = next.main ? [next.main, ...next.others] : next.others
  const filled = useRef<HTMLButtonElement>(null)
  useLostFocus(filled, next.main?.label, acts.busy !== null)
  const byKey = (key: Button['key']) => buttons.find(button => button.key === key)
  useKeys({
    ...(next.main ? { main: () => press(next.main ?? undefined) } : {}),
    ...(byKey('paper') ? { paper: () => press(byKey('paper')) } : {}),
    ...(byKey('complaint') ? { complaint: () => press(byKey('complaint')) } : {}),
  })
  const isBusy = (button: Button) => acts.busy !== null && JSON.stringify(acts.busy) === JSON.stringify(button.act)
  // While an outcome is shown it offers the reprint itself.
  const others = acts.printing.printed ? next.others.filter(({ act }) => !act.do.startsWith('print-')) : next.others
  return (
    <div className={styles.column}>
      <div className={styles.top}>
        <Section title="Berikutnya">
          <div className={styles.next}>
            <div aria-live="polite">
              <p className={styles.title}>{next.title}</p>
              <p className={styles.why}>{next.why}</p>
            </div>
            {next.main && (
              <Action
                ref={filled}
                filled
                hint={next.main.key}
                pending={isBusy(next.main)}
                onClick={() => press(next.main ?? undefined)}
              >
                {next.main.label}
              </Action>
            )}
            <Refusal refusal={acts.refusal} />
            <PrintOutcome printing={acts.printing} />
            {others.map(button => (
              <Action key={button.label} hint={button.key} pending={isBusy(button)} onClick={() => press(button)}>
                {button.label}
              </Action>
            ))}
          </div>
        </Section>
        {application && <Promised application={application} />}
        <Section title="Pemohon">
          <Applicant sheet={sheet} />
        </Section>
      </div>
      {sheet.ticket && <TicketMoves sheet={sheet} ticket={sheet.ticket} />}
    </div>
  )
}

function Promised({ application: { promise, state, completeAt } }: { application: Application }) {
  return (
    <Section title="Janji waktu">
      <p>
        {promise.text}{' '}
        {promise.late ? (
          <StateBadge tone="problem">Lewat</StateBadge>
        ) : state === 'incomplete' && completeAt !== null ? (
          <StateBadge tone="attention">Berhenti</StateBadge>
        ) : (
          promise.dueAt && state === 'complete' && <StateBadge tone="ok">Berjalan</StateBadge>
        )}
      </p>
      <p className={styles.explanation}>{promise.explanation}</p>
    </Section>
  )
}

function Applicant({ sheet }: { sheet: Sheet }) {
  const { person, actingFor, priority, purposeNote, meets, previousVisit, businessDate: arrivedOn } = sheet
  const office = useOffice()
  return (
    <Facts
      rows={[
        ['Untuk', actingForText[actingFor].toLowerCase()],
        ...(person.phone && !sheet.confidential
          ? ([['Telepon', <MaskedNumber key="phone" value={person.phone} name="telepon" />]] as const)
          : []),
        ...(priority === 'none' ? [] : ([['Prioritas', priorityText[priority].toLowerCase()]] as const)),
        ...(meets ? ([['Bertemu', meets]] as const) : []),
        ...(purposeNote ? ([['Keterangan', purposeNote]] as const) : []),
        ...(arrivedOn === office.businessDate ? [] : ([['Datang', longDate(arrivedOn)]] as const)),
        [
          'Kunjungan lalu',
          previousVisit ? `${shortDate(previousVisit.date)}, ${previousVisit.about}` : 'belum pernah tercatat',
        ],
      ]}
    />
  )
}
