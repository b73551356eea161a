import { businessDate, clockText, minuteOfDay, shortDate, type Zone } from '#domain/business-day.ts'
import { dueGroup } from '#domain/due-group.ts'
import type { PickRow } from '../../parts/pick-list.tsx'
import { StateBadge } from '../../parts/state-badge.tsx'
import { agoText } from '../../parts/times.ts'
import styles from './work.module.css'
import type { Work } from './work-kinds.ts'

/** A file as a row of the board. */
export function workRow(work: Work, now: string, zone: Zone): PickRow {
  const due = dueWords(work, now, zone)
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
        {due}
        {work.late && (
          <span className={styles.late}>
            <StateBadge tone="problem">Lewat</StateBadge>
          </span>
        )}
      </span>,
    ],
  }
}

function dueWords(work: Work, now: string, zone: Zone): string {
  if (!work.dueAt) return dueGroup(work, now, zone) === 'no-fixed-time' ? 'tanpa waktu pasti' : 'belum berjalan'
  const day = businessDate(work.dueAt, zone)
  return day === businessDate(now, zone) ? `hari ini ${clockText(minuteOfDay(work.dueAt, zone))}` : shortDate(day)
}
