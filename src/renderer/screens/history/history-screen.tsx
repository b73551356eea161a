import type { OutputOf } from '#contract/contract.ts'
import { clockText, businessDate as dayOf, minuteOfDay, shortDate } from '#domain/business-day.ts'
import { useAsk } from '../../hooks/use-ask.ts'
import { useKeys } from '../../keys.ts'
import { useNavigation } from '../../navigation.ts'
import { useOffice } from '../../office.ts'
import { Action } from '../../parts/action.tsx'
import { Columns, Section, Spring } from '../../parts/columns.tsx'
import { LongWork } from '../../parts/long-work.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Notice, Refusal } from '../../parts/refusal.tsx'
import { ShowAfter } from '../../parts/show-after.tsx'
import styles from './history.module.css'

type Event = OutputOf<'audit.list-for'>['events'][number]

/** Riwayat berkas: who did what to one visitor's file, oldest first. */
export function HistoryScreen({ visitId }: { visitId: string }) {
  const { back } = useNavigation()
  const history = useAsk('audit.list-for', { visitId })
  const events = history.value?.events ?? []
  useKeys({ main: back })
  return (
    <Columns
      centreLabel="Riwayat berkas"
      right={
        <>
          <Section title="Ringkasan">
            <p className={styles.soft}>
              {events.length} perubahan oleh {new Set(events.map(({ by }) => by)).size} petugas. Riwayat tidak dapat
              diubah atau dihapus.
            </p>
          </Section>
          <Spring />
          <Action filled hint="back" onClick={back}>
            Kembali
          </Action>
        </>
      }
    >
      <h1 className={styles.title}>Riwayat berkas</h1>
      <Refusal refusal={history.refusal} />
      {history.waiting && (
        <ShowAfter>
          <LongWork what="Membaca jejak audit berkas ini." />
        </ShowAfter>
      )}
      {history.value?.sealed && (
        <Notice tone="attention">Kasus rahasia: isi yang diubah tidak ditampilkan, hanya bagian dan petugasnya.</Notice>
      )}
      {history.value && (
        <Panel fill>
          <ol className={styles.events} aria-label="Riwayat berkas">
            {events.map(event => (
              <HistoryRow key={event.seq} event={event} />
            ))}
          </ol>
        </Panel>
      )}
    </Columns>
  )
}

/** Of a sealed case nothing; of a field filled for the first time what stands there now. */
const changeText = (before: string | null, after: string | null): string[] => {
  if (before === null) return after === null ? [] : [after]
  return [`${before} → ${after ?? 'kosong'}`]
}

function HistoryRow({ event }: { event: Event }) {
  const { zone } = useOffice()
  return (
    <li className={styles.event}>
      <span className={styles.soft}>
        {shortDate(dayOf(event.at, zone))} {clockText(minuteOfDay(event.at, zone))}
      </span>
      <span className={styles.by}>{event.by ?? 'Sebelum masuk'}</span>
      <span>
        <strong>{event.what}</strong>
        {event.changes.map(({ field, before, after }) => (
          <span key={field} className={styles.change}>
            {[field, ...changeText(before, after)].join(': ')}
          </span>
        ))}
      </span>
    </li>
  )
}
