import { businessDate, localTime, shortDate } from '#domain/business-day.ts'
import { type DueGroup, dueGroup } from '#domain/due-group.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { workRows } from '../applications/work-rows.ts'
import { registerHead } from '../closing/register-head.ts'
import type { Wanted } from './wanted-paper.ts'

const standings: Partial<Record<DueGroup, string>> = {
  late: 'Lewat janji',
  'due-today': 'Hari ini',
  'due-soon': 'Dalam 7 hari',
}

/** Daftar jatuh tempo as it stands now; a sealed case has its neutral name and nothing else. */
export async function dueListPaper(desk: OpenDesk): Promise<Wanted> {
  const { zone } = desk.office
  const now = desk.now()
  const date = businessDate(now, zone)
  const fileName = `jatuh-tempo-${date}`
  const moment = (instant: string) => `${shortDate(businessDate(instant, zone))}, ${localTime(instant, zone)}`
  const due = (await workRows(desk, 'all')).flatMap(row => {
    const standing = standings[dueGroup(row, now, zone) ?? 'no-fixed-time']
    return standing && row.dueAt ? [{ ...row, dueAt: row.dueAt, standing }] : []
  })
  const page = desk.documents.dueList({
    ...(await registerHead(desk, date, fileName)),
    rows: due
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
      .map(({ dueAt, standing, name, serviceName, waitsFor, since }) => ({
        due: moment(dueAt),
        standing,
        name,
        service: serviceName,
        waitsFor,
        since: shortDate(businessDate(since, zone)),
      })),
  })
  return { ok: true, paper: { page, letter: null, date, fileName, reprint: false } }
}
