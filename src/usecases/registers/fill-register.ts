import type { FilledRegister, Register } from '#domain/registers/register.ts'
import type { OpenDesk } from '#ports/ports.ts'
import { applicationRows } from './application-rows.ts'
import { complaintRows } from './complaint-rows.ts'
import { handoverRows } from './handover-rows.ts'
import { numberRows } from './number-rows.ts'
import type { Span } from './row-text.ts'
import { serviceRows } from './service-rows.ts'
import { visitRows } from './visit-rows.ts'

/** The rows of a register as the store has them now. */
export async function fillRegister(desk: OpenDesk, register: Register, span: Span): Promise<FilledRegister> {
  switch (register.source) {
    case 'visits':
      return { rows: await visitRows(desk, span) }
    case 'applications':
      return { rows: await applicationRows(desk, register, span) }
    case 'complaints':
      return { rows: await complaintRows(desk, span) }
    case 'numbers':
      return { rows: await numberRows(desk, register, span) }
    case 'handovers':
      return { rows: await handoverRows(desk, span) }
    case 'services':
      return serviceRows(desk, register, span)
    case 'none':
      return { rows: [] }
  }
}
