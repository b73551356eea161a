import { useState } from 'react'
import type { OutputOf } from '#contract/contract.ts'
import { clockText, longDate, minuteOfDay, type Zone } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { DayChooser } from '../../parts/day-chooser.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Facts } from '../../parts/facts.tsx'
import { ListRoom } from '../../parts/list-page.tsx'
import { Panel } from '../../parts/panel.tsx'
import { PaperWork } from '../../parts/paper-work.tsx'
import { PickList, type PickRow } from '../../parts/pick-list.tsx'
import { Refusal } from '../../parts/refusal.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import styles from './guest-book.module.css'

type Visit = OutputOf<'visit.list'>[number]

/** Who came on one day, in order of arrival. */
export function GuestBookScreen() {
  const { open, back } = useNavigation()
  const { businessDate, zone } = useOffice()
  const [day, setDay] = useState(businessDate)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const list = useAsk('visit.list', { date: day })
  const visits = list.value ?? []
  const chosen = visits.find(visit => visit.visitId === chosenId) ?? visits[0] ?? null
  const openSheet = (visit: Visit | null) => {
    if (visit) open({ name: 'counter', visitId: visit.visitId })
    else if (day === businessDate) open({ name: 'new-visitor' })
  }
  useKeys({ main: () => openSheet(chosen) })
  const finished = visits.filter(visit => visit.finishedAt !== null).length

  return (
    <Columns
      centreLabel="Buku tamu"
      right={
        <>
          <Section title="Berikutnya">
            {chosen ? (
              <>
                <p className={styles.name}>{chosen.name}</p>
                <p className={styles.soft}>{chosen.about}</p>
              </>
            ) : (
              <p className={styles.soft}>
                {day === businessDate ? 'Belum ada tamu hari ini.' : 'Tidak ada tamu yang dicatat pada hari itu.'}
              </p>
            )}
            <div className={styles.buttons}>
              {chosen ? (
                <Action filled hint="main" onClick={() => openSheet(chosen)}>
                  Buka lembar tamu
                </Action>
              ) : (
                day === businessDate && (
                  <Action filled hint="new-visitor" onClick={() => openSheet(null)}>
                    Tamu baru
                  </Action>
                )
              )}
            </div>
          </Section>
          <Section title="Ringkasan">
            <Facts
              rows={[
                ['Kunjungan', visits.length],
                ['Selesai', finished],
                ['Belum selesai', visits.length - finished],
              ]}
            />
          </Section>
          {visits.length > 0 && (
            <Section title="Di kertas">
              <PaperWork key={day} document={{ kind: 'guest-book', date: day }} what="Buku tamu" />
            </Section>
          )}
          <Spring />
          <Action hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <header className={styles.header}>
        <h1 className={styles.title}>Buku tamu, {longDate(day)}</h1>
        <DayChooser
          day={day}
          onChange={next => {
            setDay(next)
            setChosenId(null)
          }}
        />
      </header>
      <Refusal refusal={list.refusal} />
      {list.value && (
        <ListRoom>
          <Panel fill>
            {visits.length > 0 ? (
              <PickList
                key={day}
                label={`Kunjungan ${longDate(day)}`}
                heads={['Jam', 'Nomor', 'Nama', 'Keperluan', 'Keadaan']}
                columns="3.5rem 4.5rem minmax(8rem, 1.2fr) minmax(8rem, 1.4fr) 8.5rem"
                rows={visits.map(visit => pickRow(visit, zone))}
                chosen={chosen?.visitId ?? null}
                onChoose={setChosenId}
                onPick={key => openSheet(visits.find(visit => visit.visitId === key) ?? null)}
              />
            ) : (
              <EmptyState title="Tidak ada kunjungan">
                {day === businessDate
                  ? 'Tamu pertama hari ini tercatat di sini setelah didaftarkan lewat Tamu baru (F2).'
                  : 'Tidak ada tamu yang dicatat pada hari itu. Pilih hari lain.'}
              </EmptyState>
            )}
          </Panel>
        </ListRoom>
      )}
    </Columns>
  )
}

function pickRow(visit: Visit, zone: Zone): PickRow {
  const clock = (instant: string) => clockText(minuteOfDay(instant, zone))
  const arrived = clock(visit.arrivedAt)
  const state = visit.finishedAt ? `Selesai ${clock(visit.finishedAt)}` : 'Belum selesai'
  return {
    key: visit.visitId,
    said: `${arrived}, ${visit.ticketLabel ?? 'tanpa nomor'}, ${visit.name}, ${visit.about}, ${state}`,
    cells: [
      arrived,
      visit.ticketLabel ?? 'tanpa',
      <strong key="name">{visit.name}</strong>,
      visit.about,
      visit.finishedAt ? (
        <StateBadge key="state" tone="ok">
          {state}
        </StateBadge>
      ) : (
        <StateBadge key="state" tone="neutral">
          {state}
        </StateBadge>
      ),
    ],
  }
}
