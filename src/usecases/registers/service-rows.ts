import { businessDate, weekday } from '#domain/business-day.ts'
import { grouped } from '#domain/grouped.ts'
import { lengthText } from '#domain/length-text.ts'
import type { FilledRegister, Register, RegisterRow } from '#domain/registers/register.ts'
import { sealedAbout } from '#domain/sealed.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { ApplicationRecord } from '#ports/records.ts'
import { proceedings } from '../applications/case-file.ts'
import { officeCalendar } from '../applications/office-calendar.ts'
import { dueOf } from '../applications/promise.ts'
import { applicationsFor } from './application-rows.ts'
import { recapRemarks } from './recap-remarks.ts'
import type { Span } from './row-text.ts'

type Counted = {
  id: string
  service: string
  week: number
  state: ApplicationRecord['state']
  late: boolean
  /** From the accepted file to the last step, where both are known. */
  tookMs: number | null
  /** Null where nothing was promised or the file is not done. */
  onTime: boolean | null
  letters: number
}

/** One row a service with what became of the applications of a period; all sealed services are one row. */
export async function serviceRows(
  desk: OpenDesk,
  register: Pick<Register, 'services' | 'only'>,
  span: Span,
): Promise<FilledRegister> {
  const applications = await applicationsFor(desk, register, span)
  const sealed = await desk.store.applications.sealedIds()
  const counted = await countedOf(desk, applications)
  const byService = grouped(
    counted.filter(({ id }) => !sealed.has(id)),
    ({ service }) => service,
  )
  const hidden = counted.filter(({ id }) => sealed.has(id))
  const open = [...byService].sort(([a], [b]) => a.localeCompare(b, 'id'))
  const rows = open.map(([service, of], index) => rowOf(String(index + 1), service, of, String))
  return {
    rows: hidden.length === 0 ? rows : [...rows, hiddenRow(String(rows.length + 1), hidden)],
    total: rowOf(
      '',
      hidden.length === 0 ? 'Jumlah' : `Jumlah tanpa ${sealedAbout}`,
      [...byService.values()].flat(),
      String,
    ),
    remarks: await recapRemarks(desk, span),
  }
}

/** A count of one or two could be somebody, and how long it took as well. */
const hiddenRow = (row: string, of: readonly Counted[]): RegisterRow<'services'> => ({
  ...rowOf(row, sealedAbout, of, count => (count > 0 && count < 3 ? '< 3' : String(count))),
  averageTime: '',
  onTime: '',
})

async function countedOf(desk: OpenDesk, applications: readonly ApplicationRecord[]): Promise<Counted[]> {
  const calendar = await officeCalendar(desk)
  const proceedingsOf = await proceedings(
    desk,
    applications.map(({ id }) => id),
  )
  const counted: Counted[] = []
  for (const application of applications) {
    const { events } = proceedingsOf(application.id)
    const { dueAt, late } = dueOf(application, { now: desk.now(), calendar, events })
    const { state, completeAt } = application
    const isDone = state === 'ready' || state === 'handed-over'
    const doneAt = isDone ? (events.findLast(({ event }) => event === 'completed')?.at ?? application.closedAt) : null
    const letters = await desk.store.letters.listByApplication(application.id)
    counted.push({
      id: application.id,
      service: application.service.service.shortName,
      week: weekOf(businessDate(application.openedAt, desk.office.zone)),
      state,
      late,
      tookMs: doneAt === null || completeAt === null ? null : Date.parse(doneAt) - Date.parse(completeAt),
      onTime: doneAt === null || dueAt === null ? null : doneAt <= dueAt,
      letters: letters.filter(letter => letter.numberText !== null && letter.state !== 'void').length,
    })
  }
  return counted
}

/** Week of the month, 1 to 5; a week begins on Monday, and a sixth one counts with the fifth. */
function weekOf(date: string): number {
  const day = Number(date.slice(8))
  const firstWeekday = (weekday(`${date.slice(0, 8)}01`) + 6) % 7
  return Math.min(5, Math.floor((day - 1 + firstWeekday) / 7) + 1)
}

function rowOf(
  row: string,
  service: string,
  of: readonly Counted[],
  shown: (count: number) => string,
): RegisterRow<'services'> {
  const count = (is: (each: Counted) => boolean) => shown(of.filter(is).length)
  const inWeek = (week: number) => count(each => each.week === week)
  const took = of.flatMap(({ tookMs }) => (tookMs === null ? [] : [tookMs]))
  const judged = of.filter(({ onTime }) => onTime !== null)
  return {
    row,
    service,
    received: shown(of.length),
    finished: count(({ state }) => state === 'handed-over'),
    waiting: count(({ state }) => state !== 'handed-over' && state !== 'cancelled'),
    cancelled: count(({ state }) => state === 'cancelled'),
    late: count(({ late, onTime }) => late || onTime === false),
    letters: shown(of.reduce((sum, { letters }) => sum + letters, 0)),
    week1: inWeek(1),
    week2: inWeek(2),
    week3: inWeek(3),
    week4: inWeek(4),
    week5: inWeek(5),
    averageTime: took.length === 0 ? '' : lengthText(took.reduce((sum, ms) => sum + ms, 0) / took.length),
    onTime:
      judged.length === 0 ? '' : `${Math.round((judged.filter(({ onTime }) => onTime).length * 100) / judged.length)}%`,
  }
}
