import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import {
  businessDate,
  clockText,
  letterDate,
  localTime,
  minuteOfDay,
  shortDate,
  type Zone,
} from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation, type WorkKind } from '../../navigation.ts'
import { useNow, useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { ListHead, ListRoom } from '../../parts/list-page.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PickList, type PickRow } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { agoText } from '../../parts/times.ts'
import { applicationStateText } from '../../words.ts'
import styles from './work.module.css'
import { workKinds } from './work-kinds.ts'

type Work = OutputOf<'application.list'>[number]

/** Unfinished work of one kind; a row opens the visitor's sheet. */
export function WorkScreen({ kind }: { kind: WorkKind }) {
  const { open, back } = useNavigation()
  const { zone } = useOffice()
  const now = useNow(60_000)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const board = useAsk('queue.board', {})
  const list = useAsk('application.list', { work: kind })
  const rows = list.value ?? []
  const chosen = rows.find(row => row.applicationId === chosenId) ?? rows[0] ?? null
  const words = workKinds[kind]

  const openSheet = (work: Work | null) => {
    if (work) open({ name: 'counter', visitId: work.visitId, applicationId: work.applicationId })
    else open({ name: 'counter' })
  }
  useKeys({ main: () => openSheet(chosen) })

  return (
    <Columns
      leftLabel="Jenis pekerjaan"
      left={
        <nav aria-label="Jenis pekerjaan">
          <h2 className={styles.heading}>Pekerjaan</h2>
          {(Object.keys(workKinds) as WorkKind[]).map(each => (
            <button
              key={each}
              type="button"
              className={styles.kind}
              aria-current={each === kind ? 'page' : undefined}
              onClick={() => open({ name: 'work', kind: each })}
            >
              {workKinds[each].title}
              {board.value && (
                <StateBadge tone={each === 'late' && board.value.work.late > 0 ? 'problem' : 'neutral'}>
                  {board.value.work[workKinds[each].count]}
                </StateBadge>
              )}
            </button>
          ))}
        </nav>
      }
      centreLabel={words.title}
      right={
        <>
          <Section title="Berikutnya">
            {chosen ? (
              <>
                <p className={styles.name}>{chosen.name}</p>
                <p className={styles.soft}>{chosen.serviceName}</p>
                <div className={styles.buttons}>
                  <Action filled hint="main" onClick={() => openSheet(chosen)}>
                    Buka lembar tamu
                  </Action>
                </div>
              </>
            ) : (
              <>
                <p className={styles.soft}>Tidak ada yang menunggu di daftar ini.</p>
                <div className={styles.buttons}>
                  <Action filled hint="main" onClick={() => openSheet(null)}>
                    Kembali ke loket
                  </Action>
                </div>
              </>
            )}
          </Section>
          {chosen && (
            <Section title="Permohonan">
              <Facts
                rows={[
                  ['Keadaan', applicationStateText[chosen.state].text],
                  ['Menunggu', chosen.waitsFor],
                  ['Sejak', momentWords(chosen.since, zone)],
                  ['Janji selesai', chosen.dueAt ? momentWords(chosen.dueAt, zone) : 'belum berjalan'],
                ]}
              />
            </Section>
          )}
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <ListHead title={words.title}>{words.about}</ListHead>
      <Refusal refusal={list.refusal} />
      {list.value && (
        <ListRoom>
          <Panel fill>
            {rows.length > 0 ? (
              <PickList
                key={kind}
                label={words.title}
                heads={['Nama', 'Layanan', 'Menunggu', 'Janji selesai']}
                columns="minmax(8rem, 1.1fr) minmax(8rem, 1.1fr) minmax(8rem, 1.5fr) 7.5rem"
                rows={rows.map(row => pickRow(row, now, zone))}
                chosen={chosen?.applicationId ?? null}
                onChoose={setChosenId}
                onPick={key => openSheet(rows.find(row => row.applicationId === key) ?? null)}
              />
            ) : (
              <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}

const momentWords = (instant: string, zone: Zone): string =>
  `${letterDate(businessDate(instant, zone))}, ${localTime(instant, zone)}`

function pickRow(work: Work, now: string, zone: Zone): PickRow {
  const due = work.dueAt ? dueWords(work.dueAt, now, zone) : 'belum berjalan'
  return {
    key: work.applicationId,
    said: `${work.name}, ${work.serviceName}, menunggu ${work.waitsFor}, ${work.late ? 'lewat janji' : 'janji'} ${due}`,
    cells: [
      <strong key="name">{work.name}</strong>,
      work.serviceName,
      <span key="waits">
        {work.waitsFor}
        <span className={styles.since}>{agoText(work.since, now)}</span>
      </span>,
      <span key="due">
        {work.late && <StateBadge tone="problem">Lewat</StateBadge>} {due}
      </span>,
    ],
  }
}

const dueWords = (dueAt: string, now: string, zone: Zone): string => {
  const day = businessDate(dueAt, zone)
  return day === businessDate(now, zone) ? `hari ini ${clockText(minuteOfDay(dueAt, zone))}` : shortDate(day)
}
