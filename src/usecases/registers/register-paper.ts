import { type Refused, refused } from '#contract/reply.ts'
import { businessDate } from '#domain/business-day.ts'
import { daysOf, periodKind } from '#domain/registers/period.ts'
import type { Register } from '#domain/registers/register.ts'
import { rightNames } from '#domain/rights.ts'
import type { OpenDesk } from '#ports/ports.ts'
import type { Wanted } from '../paper/wanted-paper.ts'
import { applicationsFor } from './application-rows.ts'
import { lastDayOf, registerFileName, registerPage } from './register-page.ts'
import { askerRights, isOfOffice, rightFor } from './register-rights.ts'

/** A register of a period, for who may see what it is filled from; a sealed one names every case whose reading it is. */
export async function registerPaper(desk: OpenDesk, code: string, period: string): Promise<Wanted> {
  const register = desk.registers.find(code)
  if (register === null || !isOfOffice(desk, register))
    return refused('not-found', 'Register itu tidak ada di kantor ini. Pilih register dari daftar.')
  const right = rightFor(register)
  if (!(await askerRights(desk)).includes(right))
    return refused(
      'not-allowed',
      `Register ini memerlukan hak "${rightNames[right]}". Minta petugas yang berhak untuk mencetaknya.`,
    )
  const wrong = wrongPeriod(desk, register, period)
  if (wrong !== null) return wrong
  const page = await registerPage(desk, register, period)
  const date = lastDayOf(desk, period)
  const fileName = registerFileName(register, period)
  const cases = register.sealed ? await applicationsFor(desk, register, daysOf(period)) : []
  return {
    ok: true,
    paper: {
      page,
      letter: null,
      date,
      fileName,
      reprint: false,
      readings: cases.map(({ id }) => ({ subject: 'application', id })),
    },
  }
}

function wrongPeriod(desk: OpenDesk, register: Register, period: string): Refused<'wrong-state'> | null {
  const kind = periodKind(period)
  if (kind === null || !register.periods.includes(kind)) {
    const offered = register.periods.map(each => periodNames[each]).join(' atau ')
    return refused('wrong-state', `${register.name} dicetak untuk satu ${offered}. Pilih masanya lagi.`)
  }
  if (daysOf(period).from > businessDate(desk.now(), desk.office.zone))
    return refused('wrong-state', 'Masa itu belum tiba. Pilih masa ini atau yang sudah lewat.')
  return null
}

const periodNames = { day: 'hari', month: 'bulan', year: 'tahun' }
