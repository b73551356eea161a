import { businessDate } from '#domain/business-day.ts'
import type { PrintableDocument } from '#domain/printable.ts'
import { daysOf } from '#domain/registers/period.ts'
import { type Register, registerSheet } from '#domain/registers/register.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { registerHead } from '../closing/register-head.ts'
import { fillRegister } from './fill-register.ts'

export const registerFileName = ({ fileName }: Register, period: string): string => `${fileName}-${period}`

/** The last day a register of this period is of: a period that still runs ends today. */
export function lastDayOf({ now, office }: OpenDesk, period: string): string {
  const today = businessDate(now(), office.zone)
  const { from, to } = daysOf(period)
  return to > today && from <= today ? today : to
}

/** One register of one period as pages. */
export async function registerPage(desk: OpenDesk, register: Register, period: string): Promise<PrintableDocument> {
  const head = await registerHead(desk, lastDayOf(desk, period), registerFileName(register, period))
  return desk.documents.register(
    registerSheet(register, period, head, await fillRegister(desk, register, daysOf(period))),
  )
}
